package org.jiedao.assessment.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// The assessments of a year, or of all years.
final class AssessmentsViewModel {
    static final int EVERY_YEAR = 0;

    private final AssessmentUseCases cases;
    private final Desk desk;
    private final ObservableList<AssessmentRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Integer> years = FXCollections.observableArrayList(EVERY_YEAR);
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(EVERY_YEAR);
    private List<AssessmentRow> all = List.of();

    AssessmentsViewModel(AssessmentUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        year.addListener((_, _, _) -> filter());
    }

    ObservableList<AssessmentRow> rows() {
        return rows;
    }

    /// 0 is every year.
    ObservableList<Integer> years() {
        return years;
    }

    ObjectProperty<Integer> year() {
        return year;
    }

    void load() {
        desk.tasks()
                .run("读取考核", _ -> read(), this::show, cause -> desk.notices().failed("考核没有读出来，数据没有变。请再打开一次。", cause));
    }

    private List<AssessmentRow> read() {
        return cases.facts().assessments().all().stream()
                .sorted(Comparator.<AssessmentFile>comparingInt(file -> file.assessment().year())
                        .thenComparing(file -> file.assessment().id())
                        .reversed())
                .map(AssessmentRow::new)
                .toList();
    }

    private void show(List<AssessmentRow> read) {
        all = read;
        List<Integer> known = Stream.concat(
                        Stream.of(EVERY_YEAR), read.stream().map(row -> row.assessment().year()).distinct())
                .toList();
        Integer shown = year.get();
        if (!known.equals(years)) {
            years.setAll(known);
            year.set(known.contains(shown) ? shown : EVERY_YEAR);
        }
        filter();
    }

    private void filter() {
        Integer wanted = year.get();
        rows.setAll(all.stream()
                .filter(row -> wanted == null || wanted == EVERY_YEAR || row.assessment().year() == wanted)
                .toList());
    }

    void open(AssessmentRow row) {
        desk.navigator().open(Place.of(PageName.YEAR_END, AssessmentView.PART, row.id()));
    }

    void remove(AssessmentRow row) {
        desk.tasks()
                .run(
                        "删除考核",
                        _ -> cases.acts().arranging().remove(row.id()),
                        refusal -> tell(row, refusal),
                        cause -> desk.notices().failed("没有删除，登记里还是原来的内容。请再试一次。", cause));
    }

    private void tell(AssessmentRow row, Optional<String> refusal) {
        if (refusal.isPresent()) {
            desk.notices().refused(refusal.get());
        } else {
            load();
            desk.notices().saved("已删除“" + row.assessment().title() + "”。");
        }
    }
}
