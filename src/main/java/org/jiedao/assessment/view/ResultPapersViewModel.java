package org.jiedao.assessment.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.AssessedPapers;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.TellResults;
import org.jiedao.dispatch.BindPapers.Outcome;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The papers of the open assessment, about the whole and about each.
final class ResultPapersViewModel {
    static final List<Paper> EACH = Paper.about(Paper.About.ASSESSED);

    private final AssessmentUseCases cases;
    private final ShownAssessment shown;
    private final Desk desk;
    private final ObservableList<Whole> wholes = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();

    /// A paper about the whole, and under which number it stands.
    record Whole(Paper paper, long subject, Optional<DispatchEntry> issued) {}

    /// One of those assessed with the papers that concern it; a paper that does not is not among them.
    record Line(Assessed one, Map<Paper, Optional<DispatchEntry>> papers) {}

    private record Read(List<Whole> wholes, List<Line> lines) {}

    ResultPapersViewModel(AssessmentUseCases cases, ShownAssessment shown, Desk desk) {
        this.cases = cases;
        this.shown = shown;
        this.desk = desk;
        date.set(desk.today());
        shown.file().subscribe(_ -> load());
    }

    ObservableList<Whole> wholes() {
        return wholes;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    /// Papers may have been voided or issued elsewhere meanwhile.
    void load() {
        shown.now().ifPresentOrElse(
                file -> desk.tasks().run("读取考核文书", _ -> read(file), this::show, cause -> desk.notices()
                        .failed("考核的文书没有读出来，数据没有变。请再试一次。", cause)),
                () -> show(new Read(List.of(), List.of())));
    }

    private Read read(AssessmentFile file) {
        TellResults.Standing standing = cases.telling().standing();
        long id = file.assessment().id();
        return new Read(
                Paper.about(Paper.About.ASSESSMENT).stream()
                        .map(paper -> new Whole(paper, id, standing.of(paper, id)))
                        .toList(),
                file.assessed().stream().map(one -> line(file, one, standing)).toList());
    }

    private static Line line(AssessmentFile file, Assessed one, TellResults.Standing standing) {
        Map<Paper, Optional<DispatchEntry>> papers = new EnumMap<>(Paper.class);
        EACH.stream()
                .filter(paper -> AssessedPapers.concerned(paper, file).contains(one))
                .forEach(paper -> papers.put(paper, standing.of(paper, one.id())));
        return new Line(one, papers);
    }

    private void show(Read read) {
        wholes.setAll(read.wholes());
        lines.setAll(read.lines());
    }

    /// To where it is looked at and issued; an issued one to the register.
    void open(Paper paper, long subject, Optional<DispatchEntry> issued) {
        desk.navigator()
                .open(issued.map(entry -> Place.of(PageName.DISPATCH, entry.id()))
                        .orElseGet(() -> Place.drafting(paper.name(), subject)));
    }

    void issueEach(Paper paper) {
        LocalDate on = date.get();
        if (on == null) {
            desk.notices().refused("没有签发：请填写成文日期。");
            return;
        }
        shown.now().ifPresent(file -> desk.tasks()
                .run(
                        "签发" + paper.label(),
                        progress -> cases.telling().issueEach(paper, file, on, progress::at),
                        told -> tell(paper, told),
                        cause -> {
                            load();
                            desk.notices().failed("没有全部签发，已签发的都在发文登记里。请看文件夹能否写入、同名文件是否开着。", cause);
                        }));
    }

    private void tell(Paper paper, TellResults.Told told) {
        load();
        String done = "已签发" + paper.label() + told.issued() + "份。";
        String todo = told.missing() == 0 ? "" : "有" + told.missing() + "处【待补】，请补全资料后作废重签，或手工填写。";
        told.refusal()
                .ifPresentOrElse(
                        why -> desk.notices().refused(told.issued() == 0 ? why : done + "下一份没有签发：" + why),
                        () -> desk.notices().done(told.issued() == 0 ? paper.label() + "都已经签发过了。" : done + todo));
    }

    void bind() {
        shown.now().ifPresent(file -> desk.surroundings().dialogs().chooseFolder().ifPresent(folder -> bind(file, folder)));
    }

    private void bind(AssessmentFile file, Path folder) {
        desk.tasks()
                .run("编考核表汇编", _ -> cases.telling().bind(file, folder), this::tell, cause -> desk.notices()
                        .failed("没有编册，没有留下文件。请看文件夹能否写入、同名文件是否开着。", cause));
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Bound(List<Path> files) ->
                desk.notices()
                        .show(Message.done("考核表已编成一册。")
                                .with(new Message.Action(
                                        "打开", () -> desk.surroundings().opener().open(Objects.requireNonNull(files.getLast())))));
            case Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }
}
