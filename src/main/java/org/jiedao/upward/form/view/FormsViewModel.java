package org.jiedao.upward.form.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jiedao.sheet.FormSheet;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.Message;
import org.jiedao.upward.Submissions.Form;
import org.jiedao.upward.form.KeptForms;
import org.jiedao.upward.form.Mapping;
import org.jiedao.upward.form.MappingText;
import org.jiedao.upward.form.Mark;
import org.jiedao.upward.form.Spot;
import org.jspecify.annotations.Nullable;

/// The forms that are kept, and the one on the table with its marks.
final class FormsViewModel {
    private final FormUseCases cases;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable OpenForm> open = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable FormSheet> sheet = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();
    private final ObjectProperty<Mapping> mapping = new SimpleObjectProperty<>(Mapping.EMPTY);
    private final StringProperty name = new SimpleStringProperty("");
    private final DirtyMark dirty = new DirtyMark(name, mapping);
    private final KeptFormsViewModel kept;
    private final ObservableList<FormSheet> sheets = FXCollections.observableArrayList();
    private final MarkForm form;

    FormsViewModel(FormUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        form = new MarkForm(cases.reports().all());
        kept = new KeptFormsViewModel(cases, desk);
        kept.lines().addListener((ListChangeListener<KeptLine>) _ -> keptAsRecorded());
        // a cell of one sheet is none of another
        sheet.addListener((_, _, now) -> {
            Spot picked = spot.get();
            if (picked != null && (now == null || !picked.sheet().equals(now.name()))) {
                spot.set(null);
            }
        });
    }

    ReadOnlyObjectProperty<@Nullable OpenForm> open() {
        return open.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable FormSheet> sheet() {
        return sheet;
    }

    ObservableList<FormSheet> sheets() {
        return sheets;
    }

    ObjectProperty<@Nullable Spot> spot() {
        return spot;
    }

    ObjectProperty<Mapping> mapping() {
        return mapping;
    }

    StringProperty name() {
        return name;
    }

    DirtyMark dirty() {
        return dirty;
    }

    KeptFormsViewModel kept() {
        return kept;
    }

    MarkForm form() {
        return form;
    }

    /// Undoing and redoing change what is kept for the form on the table; what was not saved stays.
    private void keptAsRecorded() {
        OpenForm opened = open.get();
        if (opened == null || dirty.dirty().get()) {
            return;
        }
        Form now = kept.lines().stream()
                .map(KeptLine::form)
                .filter(one -> one.sha256().equals(opened.sha256()))
                .findFirst()
                .orElse(null);
        if (!Objects.equals(now, opened.kept())) {
            FormSheet shown = sheet.get();
            put(opened.with(now));
            sheet.set(shown);
        }
    }

    void open(Path file) {
        open(file, () -> {});
    }

    void open(Path file, Runnable then) {
        desk.tasks()
                .run(
                        "读表样",
                        _ -> new ReadForm(cases.forms()).read(file),
                        opening -> {
                            switch (opening) {
                                case ReadForm.Opening.Refused(String sentence) -> desk.notices().refused(sentence);
                                case ReadForm.Opening.Opened(OpenForm opened) -> {
                                    show(opened);
                                    then.run();
                                }
                            }
                        },
                        cause -> desk.notices().failed("表样“" + file.getFileName() + "”没有读出来。请看它是不是正被别的程序打开，再试一次。", cause));
    }

    private void show(OpenForm opened) {
        put(opened);
        if (opened.kept() != null) {
            desk.notices().show(Message.note("认得这份表样：“" + opened.kept().name() + "”，" + mapping.get().marks().size() + "处对应已经标好。"));
        }
    }

    private void put(OpenForm opened) {
        Form known = opened.kept();
        spot.set(null);
        name.set(known == null ? opened.fileName() : known.name());
        mapping.set(known == null ? Mapping.EMPTY : mapping(known).orElse(Mapping.EMPTY));
        dirty.clean();
        open.set(opened);
        // a choice must not look for what its list no longer has
        sheet.set(null);
        sheets.setAll(opened.sheets());
        sheet.set(opened.sheets().stream().findFirst().orElse(null));
    }

    private Optional<Mapping> mapping(Form kept) {
        return switch (MappingText.read(kept.mapping())) {
            case MappingText.Reading.Read(Mapping read) -> Optional.of(read);
            case MappingText.Reading.Refused(List<String> sentences) -> {
                desk.notices().refused("“" + kept.name() + "”保存的对应读不出来：" + sentences.getFirst());
                yield Optional.empty();
            }
        };
    }

    /// The marks of another form, for this year's edition of the same one.
    void adopt(Form other) {
        mapping(other).ifPresent(mapping::set);
    }

    /// Puts back what was marked and not saved.
    void restore(Path file, String named, String marks) {
        open(file, () -> {
            name.set(named);
            if (MappingText.read(marks) instanceof MappingText.Reading.Read read) {
                mapping.set(read.mapping());
            }
        });
    }

    void close() {
        open.set(null);
        sheet.set(null);
        sheets.clear();
        spot.set(null);
        name.set("");
        mapping.set(Mapping.EMPTY);
        dirty.clean();
        kept.load();
    }

    /// A cell of a run of marked cells picks the run.
    void pick(Spot picked) {
        Optional<Mark> there = mapping.get().at(picked.sheet(), picked.row(), picked.column());
        Spot cell = there.map(Mark::spot).orElse(picked);
        spot.set(cell);
        FormSheet shown = sheet.get();
        if (shown != null) {
            form.measure(shown, cell);
        }
        there.ifPresent(mark -> form.show(mark.figure()));
    }

    /// Leads to a marked cell, on whichever sheet.
    void pick(Mark mark) {
        sheets.stream()
                .filter(one -> one.name().equals(mark.spot().sheet()))
                .findFirst()
                .ifPresent(sheet::set);
        pick(mark.spot());
    }

    void mark() {
        Spot picked = spot.get();
        if (picked == null) {
            desk.notices().refused("没有标：先在表样里点一个格子，或写上格的地址，如 B5。");
            return;
        }
        switch (form.chosen(picked)) {
            case MarkForm.Chosen.Refused(String sentence) -> desk.notices().refused(sentence);
            case MarkForm.Chosen.Good(Mark mark) ->
                mapping.get()
                        .inTheWayOf(mark)
                        .ifPresentOrElse(
                                other -> desk.notices()
                                        .refused("没有标：" + mark.address() + " 和已标的 " + other.address() + " 占了同一格。请先去掉那一处，或改可写的行数。"),
                                () -> mapping.set(mapping.get().with(mark)));
        }
    }

    void unmark(Mark mark) {
        mapping.set(mapping.get().without(mark));
    }

    void save() {
        OpenForm opened = open.get();
        if (opened == null) {
            return;
        }
        Mapping marks = mapping.get();
        String named = name.get();
        desk.tasks()
                .run(
                        "保存对应",
                        _ -> cases.forms().keep(named, opened.file(), marks),
                        outcome -> {
                            switch (outcome) {
                                case KeptForms.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
                                case KeptForms.Outcome.Kept(Form now) -> {
                                    name.set(now.name());
                                    dirty.clean();
                                    open.set(opened.with(now));
                                    kept.load();
                                    desk.notices().saved("已保存“" + now.name() + "”的" + marks.marks().size() + "处对应，下次拖入同一份空白表就认得。");
                                }
                            }
                        },
                        cause -> desk.notices().failed("对应没有保存，原来的还在。请再试一次。", cause));
    }
}
