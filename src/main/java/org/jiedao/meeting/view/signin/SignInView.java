package org.jiedao.meeting.view.signin;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jiedao.meeting.SignIn;
import org.jiedao.meeting.signin.ReadSignInSheet.Preview;
import org.jiedao.meeting.signin.SignInPlan;
import org.jiedao.meeting.view.MeetingTab;

/// Tab 签到: the list, or the preview of a sheet in its place.
public final class SignInView extends StackPane {
    public static final String LABEL = "签到";

    private final SignInViewModel model;
    private final ListPane list;
    private final PreviewPane preview;

    public SignInView(SignInViewModel model) {
        this.model = model;
        preview = new PreviewPane(model, this::back);
        list = new ListPane(model, new ListPane.Import(this::choose, this::paste));
        getChildren().addAll(list, preview);
        back();
    }

    public static MeetingTab tab(SignInViewModel model) {
        return new MeetingTab(LABEL, new SignInView(model), model);
    }

    private void back() {
        show(list);
    }

    private void show(Region shown) {
        getChildren().forEach(one -> one.setVisible(one.equals(shown)));
    }

    private void choose() {
        model.desk().surroundings().dialogs().chooseWorkbook().ifPresent(this::read);
    }

    private void read(Path file) {
        SignIn now = model.taken().get();
        model.desk()
                .tasks()
                .run(
                        "读取签到表",
                        _ -> model.cases().sheets().workbook(file, now),
                        this::looked,
                        cause -> model.desk()
                                .notices()
                                .failed("没有读到" + file.getFileName() + "，什么也没有填。文件若正在 Excel 或 WPS 中打开，请关闭后再试。", cause));
    }

    private void paste() {
        looked(model.cases()
                .sheets()
                .pasted(
                        Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""),
                        model.taken().get()));
    }

    private void looked(Preview looked) {
        switch (looked) {
            case Preview.Ready(SignInPlan plan) -> {
                preview.show(plan);
                show(preview);
            }
            case Preview.Refused(String sentence) -> model.desk().notices().refused(sentence);
        }
    }
}
