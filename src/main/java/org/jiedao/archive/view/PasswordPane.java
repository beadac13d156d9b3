package org.jiedao.archive.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.IdleLock;
import org.jiedao.ui.Section;
import org.jiedao.ui.SettingsViewModel;

/// The password: set, changed, removed; what it covers and what not; when the window locks itself.
final class PasswordPane extends VBox {
    private static final String COVERED =
            """
            密码加密这些：数据文件（全部登记、操作记录）和设了密码以后做的备份，连同备份里的文件；没有删除的旧备份，以及和它们共用的文件，仍然没有加密。
            不加密这些，拿到这台电脑的人仍能打开：已签发的文书、佐证和附件、上报表格、述职材料、套打文件、没保存的草稿、界面设置和日志。要连它们一起保护，请用系统自带的磁盘加密。
            密码不存在任何地方，忘了就没有办法打开，谁也找不回来。请另写一份，锁在别处。
            数据文件夹里有两份用密码锁住的钥匙文件，不要删；拷走数据时把整个文件夹一起拷。""";
    private static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 30, 60);

    private final PasswordViewModel model;
    private final PasswordField old = field("old-password");
    private final PasswordField fresh = field("new-password");
    private final PasswordField again = field("new-password-again");
    private final CheckBox removeBackups = new CheckBox();

    PasswordPane(PasswordViewModel model, SettingsViewModel settings) {
        this.model = model;
        getStyleClass().add("rows");
        model.plain().subscribe(plain -> removeBackups.setText("同时删除没有加密的旧备份（" + plain.told() + "），随后另做一份加密的"));
        removeBackups.setId("remove-plain-backups");
        Label covered = new Label(COVERED);
        covered.setWrapText(true);
        VBox all = new VBox(password(), new Section("锁定", locking(settings)), new Section("密码管什么、不管什么", covered));
        all.getStyleClass().add("rows");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
    }

    private static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }

    private Node password() {
        Label state = new Label();
        state.setId("password-state");
        state.setWrapText(true);
        model.isSet().subscribe(_ -> state.setText(state()));
        model.plain().subscribe(_ -> state.setText(state()));
        FormGrid before = new FormGrid().field("原来的密码", old);
        shown(before, true);
        shown(removeBackups, false);
        FormGrid form = new FormGrid()
                .wide(state)
                .wide(before)
                .field("新密码", fresh, "至少" + PasswordViewModel.SHORTEST + "个字符，可以是一句话。")
                .field("再输一遍", again)
                .wide(removeBackups)
                .wide(buttons());
        return new Section("密码", form);
    }

    private String state() {
        if (!model.isSet().get()) {
            return "没有设密码，数据文件和备份没有加密。";
        }
        PlainCopies plain = model.plain().get();
        return "已设密码，数据文件和新做的备份是加密的。"
                + (plain.isEmpty() ? "" : "备份文件夹里还有没加密的：" + plain.told() + "。不再需要时请到那里删除。");
    }

    private Node buttons() {
        Button set = Buttons.named("set-password", Buttons.primary("设密码", "bi-lock", this::set));
        Button change = Buttons.named("change-password", Buttons.primary("改密码", "bi-key", this::change));
        Button remove = Buttons.named("remove-password", Buttons.quiet("取消密码", "bi-unlock", this::remove));
        shown(set, false);
        shown(change, true);
        shown(remove, true);
        HBox row = new HBox(set, change, remove);
        row.getStyleClass().add("button-row");
        return row;
    }

    /// Only where there is a password, or only where there is none.
    private void shown(Node node, boolean withPassword) {
        node.managedProperty().bind(node.visibleProperty());
        model.isSet().subscribe(set -> node.setVisible(set == withPassword));
    }

    private Node locking(SettingsViewModel settings) {
        ComboBox<Integer> minutes = new ComboBox<>();
        minutes.getItems().setAll(MINUTES);
        minutes.setConverter(new Minutes());
        minutes.setValue(IdleLock.minutes(settings.settings().get()));
        minutes.setId("lock-minutes");
        Consumer<Integer> choose = chosen -> settings.change(now -> IdleLock.withMinutes(now, chosen));
        minutes.setOnAction(_ -> choose.accept(minutes.getValue()));
        Button now = Buttons.named("lock-now", Buttons.plain("现在锁定", "bi-lock", model::lockNow));
        HBox row = new HBox(now);
        row.getStyleClass().add("button-row");
        FormGrid form = new FormGrid()
                .field("多久不动就锁定窗口", minutes, "锁定后看不到内容，输入密码接着用；没保存的草稿都在。没有设密码时不锁定。")
                .wide(row);
        now.disableProperty().bind(model.isSet().not());
        return form;
    }

    private static final class Minutes extends StringConverter<Integer> {
        @Override
        public String toString(Integer minutes) {
            return minutes == null || minutes == 0 ? "不自动锁定" : minutes + "分钟";
        }

        @Override
        public Integer fromString(String text) {
            throw new UnsupportedOperationException("chosen, not typed");
        }
    }

    private void set() {
        model.set(taken(fresh), taken(again), removeBackups.isSelected());
    }

    private void change() {
        model.change(taken(old), taken(fresh), taken(again));
    }

    private void remove() {
        model.remove(taken(old));
    }

    private static char[] taken(PasswordField field) {
        char[] typed = field.getText().toCharArray();
        field.clear();
        return typed;
    }
}
