package org.jiedao.home.view;

import java.nio.file.Path;
import java.util.List;
import org.jiedao.committee.Committee;
import org.jiedao.dispatch.BindPapers.Outcome;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.BindDrafts;
import org.jiedao.drafting.Subject;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;

/// 年度责任表 of all committees as one book of drafts.
public final class YearBookViewModel {
    private final BindDrafts binding;
    private final Desk desk;

    public YearBookViewModel(BindDrafts binding, Desk desk) {
        this.binding = binding;
        this.desk = desk;
    }

    void bind(List<Committee> committees) {
        List<Subject> subjects = committees.stream()
                .map(committee -> new Subject(committee.id(), committee.name()))
                .toList();
        desk.surroundings().dialogs().chooseFolder().ifPresent(folder -> bind(subjects, folder));
    }

    private void bind(List<Subject> subjects, Path folder) {
        String title = desk.today().getYear() + "年各委员会" + Paper.ANNUAL_DUTIES.label();
        desk.tasks()
                .run(
                        "编年度责任表",
                        _ -> binding.bind(Paper.ANNUAL_DUTIES, subjects, title, folder),
                        outcome -> tell(outcome, subjects.size()),
                        cause -> desk.notices().failed("没有编册，没有留下文件。请看文件夹能否写入、同名文件是否开着。", cause));
    }

    private void tell(Outcome outcome, int parts) {
        switch (outcome) {
            case Outcome.Bound(List<Path> files) ->
                desk.notices()
                        .show(Message.done(parts + "个委员会的年度责任表已编成一册拟稿，没有签发，没有占用文号。要正式印发，请逐份签发。")
                                .with(new Message.Action(
                                        "打开", () -> desk.surroundings().opener().open(files.getLast()))));
            case Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }
}
