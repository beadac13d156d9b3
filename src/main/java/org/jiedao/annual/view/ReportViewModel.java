package org.jiedao.annual.view;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.annual.AnnualOutcome;
import org.jiedao.annual.BodyYear;
import org.jiedao.annual.YearSubject;
import org.jiedao.annual.count.YearFigure;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Picture;
import org.jiedao.drafting.view.PapersViewModel;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// The annual report of a body: its counts with their records, its pictures, what somebody writes, and the paper.
final class ReportViewModel {
    private final AnnualUseCases cases;
    private final Desk desk;
    private final YearChoice choice;
    private final TextsForm form = new TextsForm();
    private final PapersViewModel papers;
    private final ObservableList<YearFigure> figures = FXCollections.observableArrayList();
    private final ObservableList<Map.Entry<String, Picture>> pictures = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable YearFigure> chosen = new SimpleObjectProperty<>();
    private Optional<Map<String, String>> waiting = Optional.empty();

    private record Read(YearSubject subject, List<YearFigure> figures, Map<String, Picture> pictures, Optional<BodyYear> year) {}

    ReportViewModel(AnnualUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        papers = new PapersViewModel(cases.papers(), desk);
        int year = desk.today().getYear();
        // last year's is written in this year
        choice = new YearChoice(year, year - 1, this::load);
    }

    YearChoice choice() {
        return choice;
    }

    TextsForm form() {
        return form;
    }

    PapersViewModel papers() {
        return papers;
    }

    ObservableList<YearFigure> figures() {
        return figures;
    }

    ObservableList<Map.Entry<String, Picture>> pictures() {
        return pictures;
    }

    /// Whose records are listed.
    ObjectProperty<@Nullable YearFigure> chosen() {
        return chosen;
    }

    void open(Optional<YearSubject> subject) {
        desk.tasks()
                .run(
                        "读取组织",
                        _ -> cases.facts().reports().reporting(),
                        bodies -> offer(bodies, subject),
                        cause -> desk.notices().failed("组织没有读出来，数据没有变。请再试一次。", cause));
    }

    private void offer(List<Body> bodies, Optional<YearSubject> subject) {
        choice.offer(bodies);
        subject.ifPresent(choice::show);
    }

    void restore(YearSubject subject, Map<String, String> typed) {
        waiting = Optional.of(typed);
        open(Optional.of(subject));
    }

    private void load() {
        choice.now()
                .ifPresent(subject -> desk.tasks()
                        .run("统计" + subject.year() + "年", _ -> read(subject), this::show, cause -> desk.notices()
                                .failed("年度报告没有统计出来，数据没有变。请再试一次。", cause)));
    }

    private Read read(YearSubject subject) throws IOException {
        return new Read(
                subject,
                cases.facts().counting().figures(subject, desk.today()),
                cases.facts().reports().pictures(subject, desk.today()),
                cases.facts().years().year(subject.body(), subject.year()));
    }

    private void show(Read read) {
        if (!choice.now().equals(Optional.of(read.subject()))) {
            return;
        }
        chosen.set(null);
        figures.setAll(read.figures());
        pictures.setAll(read.pictures().entrySet());
        papers.show(read.subject().id(), List.of(Paper.ANNUAL_REPORT));
        if (!form.dirty().get()) {
            form.fill(read.year());
        }
        waiting.ifPresent(form::restore);
        waiting = Optional.empty();
    }

    void save() {
        choice.now()
                .ifPresent(subject -> desk.tasks()
                        .run(
                                "保存年度报告",
                                _ -> cases.acts().writing().write(subject, form.written()),
                                this::tell,
                                cause -> desk.notices().failed("没有保存，登记里还是原来的内容。请再试一次。", cause)));
    }

    private void tell(AnnualOutcome outcome) {
        switch (outcome) {
            case AnnualOutcome.Kept(BodyYear year) -> {
                form.fill(Optional.of(year));
                papers.load();
                desk.notices().saved("已保存年度报告里自己写的部分。");
            }
            case AnnualOutcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    void discard() {
        choice.now()
                .ifPresent(subject -> desk.tasks()
                        .run(
                                "读取年度报告",
                                _ -> cases.facts().years().year(subject.body(), subject.year()),
                                form::fill,
                                cause -> desk.notices().failed("没有读出来，数据没有变。请再试一次。", cause)));
    }

    /// To the record, where there is a page for it.
    void look(Item item) {
        cases.facts()
                .places()
                .apply(item)
                .ifPresentOrElse(desk.navigator()::open, () -> desk.notices().refused("这条记录没有单独的页面：" + item.name()));
    }
}
