package org.jiedao.meeting.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.drafting.view.PapersViewModel;
import org.jiedao.meeting.MeetingBook;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingPapers;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jspecify.annotations.Nullable;

/// The papers of the open meeting, and all of them bound.
public final class MeetingPapersViewModel {
    private final MeetingBook book;
    private final Desk desk;
    private final PapersViewModel papers;
    private Optional<Long> shown = Optional.empty();

    public MeetingPapersViewModel(OpenMeeting open, PaperCases cases, MeetingBook book, Desk desk) {
        this.book = book;
        this.desk = desk;
        papers = new PapersViewModel(cases, desk);
        open.file().subscribe(this::opened);
    }

    PapersViewModel papers() {
        return papers;
    }

    private void opened(@Nullable MeetingFile file) {
        Optional<Long> now = Optional.ofNullable(file).map(one -> one.meeting().id());
        if (!now.equals(shown)) {
            papers.clear();
        }
        shown = now;
        if (file != null) {
            papers.show(file.meeting().id(), MeetingPapers.of(file.meeting().kind()));
        }
    }

    /// All that was issued as one book, where the user likes.
    void bind() {
        shown.ifPresent(meeting -> desk.surroundings().dialogs().chooseFolder().ifPresent(folder -> desk.tasks()
                .run(
                        "编成会议材料汇编",
                        _ -> book.bind(meeting, folder),
                        this::tell,
                        cause -> desk.notices().failed("没有编册，没有留下文件。请看文件夹能否写入、同名文件是否开着。", cause))));
    }

    private void tell(BindPapers.Outcome outcome) {
        switch (outcome) {
            case BindPapers.Outcome.Bound(List<Path> files) ->
                desk.notices()
                        .show(Message.done("已编成会议材料汇编，Word 和 PDF 都在" + files.getLast().getParent()
                                        + "。没有签发的在目录里写明“未签发”。")
                                .with(new Message.Action(
                                        "打开", () -> desk.surroundings().opener().open(files.getLast()))));
            case BindPapers.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }
}
