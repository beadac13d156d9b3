package org.jiedao.handover.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.Backups;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.view.PapersViewModel;
import org.jiedao.handover.Handover;
import org.jiedao.handover.PackHandover;
import org.jiedao.handover.RecordHandover;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jspecify.annotations.Nullable;

/// Who hands over to whom, the one in the form, its list, and its pack.
final class HandoverViewModel {
    private final HandoverUseCases cases;
    private final Desk desk;
    private final HandoverForm form = new HandoverForm();
    private final PapersViewModel papers;
    private final ObservableList<Handover> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Handover> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    HandoverViewModel(HandoverUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        papers = new PapersViewModel(cases.papers(), desk);
    }

    HandoverForm form() {
        return form;
    }

    PapersViewModel papers() {
        return papers;
    }

    ObservableList<Handover> rows() {
        return rows;
    }

    /// Whose list and pack are shown; none while none is recorded.
    ReadOnlyObjectProperty<@Nullable Handover> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    boolean isDirty() {
        return open.get() && form.dirty().get();
    }

    void load() {
        load(() -> {});
    }

    private void load(Runnable then) {
        desk.tasks()
                .run(
                        "读取交接",
                        _ -> cases.handovers().all(),
                        read -> {
                            show(read);
                            then.run();
                        },
                        cause -> desk.notices().failed("交接没有读出来，数据没有变。请再试一次。", cause));
    }

    /// The newest, unless another is looked at.
    private void show(List<Handover> read) {
        Handover before = chosen.get();
        rows.setAll(read);
        choose(read.stream()
                .filter(one -> before != null && one.id() == before.id())
                .findFirst()
                .or(() -> read.stream().findFirst())
                .orElse(null));
    }

    void choose(@Nullable Handover handover) {
        chosen.set(handover);
        if (handover == null) {
            papers.clear();
        } else {
            papers.show(handover.id(), List.of(Paper.HANDOVER_LIST));
        }
    }

    void addNew() {
        begin(HandoverForm.blank());
    }

    void edit(Handover handover) {
        choose(handover);
        begin(handover);
    }

    private void begin(Handover handover) {
        if (isDirty()) {
            desk.notices().refused("正在填的交接还没有保存，保存或取消以后再换。");
            return;
        }
        form.fill(handover);
        open.set(true);
    }

    void restore(Map<String, String> typed) {
        load(() -> {
            String id = typed.getOrDefault("id", "0");
            form.fill(rows.stream()
                    .filter(row -> String.valueOf(row.id()).equals(id))
                    .findFirst()
                    .orElseGet(HandoverForm::blank));
            form.restore(typed);
            open.set(true);
        });
    }

    void close() {
        open.set(false);
        form.clean();
    }

    void save() {
        Handover typed = form.written();
        desk.tasks().run("保存交接", _ -> cases.recording().keep(typed), this::told, cause -> desk.notices()
                .failed("没有保存，登记里还是原来的内容。请再试一次。", cause));
    }

    private void told(RecordHandover.Outcome outcome) {
        switch (outcome) {
            case RecordHandover.Outcome.Kept(Handover kept) -> {
                close();
                chosen.set(kept);
                load();
                desk.notices().saved("已保存交接。");
            }
            case RecordHandover.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    void remove(Handover handover) {
        desk.tasks()
                .run(
                        "删除交接",
                        _ -> {
                            cases.recording().remove(handover);
                            return handover;
                        },
                        gone -> {
                            load();
                            desk.notices().saved("已删除“" + gone.label() + "”的登记。");
                        },
                        cause -> desk.notices().failed("没有删除，登记里还是原来的内容。请再试一次。", cause));
    }

    void pack(Path target) {
        Handover handover = chosen.get();
        if (handover == null) {
            return;
        }
        desk.tasks()
                .run(
                        "做交接包",
                        progress -> cases.packing().pack(handover.id(), target, progress::at),
                        this::told,
                        cause -> {
                            load();
                            desk.notices().failed("交接包没有做成，没有留下半个文件。请看磁盘空间和选的文件夹能否写入，再试一次。", cause);
                        });
    }

    private void told(PackHandover.Outcome outcome) {
        load();
        switch (outcome) {
            case PackHandover.Outcome.Packed(_, var list, int missing, Backups.Whole written) ->
                desk.notices()
                        .show(Message.done("交接包已做成并核对：" + written.file() + "，" + Told.contents(written.held())
                                        + "。交接清单 " + list.number() + (missing == 0 ? "" : "，有" + missing + "处【待补】，签字时写") + "。")
                                .with(new Message.Action("打开文件夹", () -> desk.surroundings()
                                        .opener()
                                        .open(Optional.ofNullable(written.file().getParent()).orElse(written.file())))));
            case PackHandover.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }
}
