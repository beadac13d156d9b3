package org.jiedao.upward.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.ui.Desk;
import org.jiedao.upward.RegisterSubmission;
import org.jiedao.upward.Submission;
import org.jiedao.upward.Submissions;
import org.jspecify.annotations.Nullable;

/// What was made to be sent upward, and the one whose sending is written down.
final class SubmissionsViewModel {
    private final Submissions submissions;
    private final RegisterSubmission register;
    private final Desk desk;
    private final ObservableList<SubmissionRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Submission> open = new ReadOnlyObjectWrapper<>();
    private final SentForm form = new SentForm();

    SubmissionsViewModel(Submissions submissions, RegisterSubmission register, Desk desk) {
        this.submissions = submissions;
        this.register = register;
        this.desk = desk;
    }

    ObservableList<SubmissionRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<@Nullable Submission> open() {
        return open.getReadOnlyProperty();
    }

    SentForm form() {
        return form;
    }

    void load() {
        load(() -> {});
    }

    private void load(Runnable then) {
        desk.tasks()
                .run(
                        "读取报送登记",
                        _ -> read(),
                        read -> {
                            rows.setAll(read);
                            then.run();
                        },
                        cause -> desk.notices().failed("报送登记没有读出来，数据没有变。请再打开一次。", cause));
    }

    private List<SubmissionRow> read() throws IOException {
        List<SubmissionRow> read = new ArrayList<>();
        for (Submission one : submissions.all()) {
            read.add(new SubmissionRow(one, register.locate(one), register.state(one)));
        }
        return read;
    }

    /// What is typed and not saved stays where it is.
    void edit(SubmissionRow row) {
        if (!form.dirty().get()) {
            show(row.submission());
        }
    }

    private void show(Submission submission) {
        form.fill(submission.sent());
        open.set(submission);
    }

    /// Puts back what was typed for one of them, if it is still there.
    void restore(long id, Map<String, String> typed) {
        load(() -> rows.stream()
                .map(SubmissionRow::submission)
                .filter(one -> one.id() == id)
                .findFirst()
                .ifPresent(one -> {
                    show(one);
                    form.draft().restore(typed);
                }));
    }

    void close() {
        open.set(null);
        form.fill(new Submission.Sent(null, "", ""));
    }

    void save() {
        Submission edited = open.get();
        if (edited == null) {
            return;
        }
        switch (form.typed()) {
            case SentForm.Typed.Refused(String sentence) -> desk.notices().refused(sentence);
            case SentForm.Typed.Sent(Submission.Sent sent) ->
                desk.tasks()
                        .run(
                                "登记报送",
                                _ -> register.note(edited, sent),
                                kept -> {
                                    close();
                                    load();
                                    desk.notices().saved("已登记“" + kept.title() + "”的报送。");
                                },
                                cause -> desk.notices().failed("报送没有登记，登记里还是原来的内容。请再试一次。", cause));
        }
    }

    void remove(SubmissionRow row) {
        desk.tasks()
                .run(
                        "删除报送登记",
                        _ -> {
                            register.remove(row.submission());
                            return row.submission();
                        },
                        removed -> {
                            close();
                            load();
                            desk.notices().saved("已删除“" + removed.title() + "”的报送登记；留存的文件没有动。");
                        },
                        cause -> desk.notices().failed("没有删除，登记里还是原来的内容。请再试一次。", cause));
    }

    void openFile(SubmissionRow row) {
        desk.surroundings().opener().open(row.file());
    }

    void reveal(SubmissionRow row) {
        desk.surroundings().opener().reveal(row.file());
    }
}
