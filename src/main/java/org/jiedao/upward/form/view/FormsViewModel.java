package org.jiedao.upward.form.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.sheet.FormReader;
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
    private final ObservableList<KeptLine> kept = FXCollections.observableArrayList();
    private final ObservableList<FormSheet> sheets = FXCollections.observableArrayList();
    private final MarkForm form;

    FormsViewModel(FormUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        form = new MarkForm(cases.reports().all());
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

    ObservableList<KeptLine> kept() {
        return kept;
    }

    MarkForm form() {
        return form;
    }

    void load() {
        desk.tasks()
                .run(
                        "读取表样",
                        _ -> KeptLine.of(cases.submissions()),
                        kept::setAll,
                        cause -> desk.notices().failed("保存过的表样没有读出来，数据没有变。请按F5再试一次。", cause));
    }

    private sealed interface Opening {
        record Opened(OpenForm form) implements Opening {}

        record Refused(String sentence) implements Opening {}
    }

    void open(Path file) {
        open(file, () -> {});
    }

    void open(Path file, Runnable then) {
        desk.tasks()
                .run(
                        "读表样",
                        _ -> read(file),
                        opening -> {
                            switch (opening) {
                                case Opening.Refused(String sentence) -> desk.notices().refused(sentence);
                                case Opening.Opened(OpenForm opened) -> {
                                    show(opened);
                                    then.run();
                                }
                            }
                        },
                        cause -> desk.notices().failed("表样“" + file.getFileName() + "”没有读出来。请看它是不是正被别的程序打开，再试一次。", cause));
    }

    private Opening read(Path file) throws IOException {
        return switch (new FormReader().read(file)) {
            case FormReader.Outcome.Refused(String sentence) -> new Opening.Refused(sentence);
            case FormReader.Outcome.Read(List<FormSheet> read) ->
                switch (cases.forms().recognize(file)) {
                    case KeptForms.Recognition.FilledBefore before -> new Opening.Refused(before.sentence());
                    case KeptForms.Recognition.Known(Form known) ->
                        new Opening.Opened(new OpenForm(file, known.sha256(), read, known));
                    case KeptForms.Recognition.Unknown(String sha256) ->
                        new Opening.Opened(new OpenForm(file, sha256, read, null));
                };
        };
    }

    private void show(OpenForm opened) {
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
        if (known != null) {
            desk.notices().show(Message.note("认得这份表样：“" + known.name() + "”，" + mapping.get().marks().size() + "处对应已经标好。"));
        }
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
        load();
    }

    void pick(Spot picked) {
        spot.set(picked);
        FormSheet shown = sheet.get();
        if (shown != null) {
            form.measure(shown, picked);
        }
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
                        _ -> cases.forms().keep(named, opened.sha256(), marks),
                        outcome -> {
                            switch (outcome) {
                                case KeptForms.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
                                case KeptForms.Outcome.Kept(Form now) -> {
                                    name.set(now.name());
                                    dirty.clean();
                                    open.set(opened.with(now));
                                    desk.notices().saved("已保存“" + now.name() + "”的" + marks.marks().size() + "处对应，下次拖入同一份空白表就认得。");
                                }
                            }
                        },
                        cause -> desk.notices().failed("对应没有保存，原来的还在。请再试一次。", cause));
    }

    void remove(KeptLine line) {
        desk.tasks()
                .run(
                        "删除表样",
                        _ -> {
                            cases.forms().remove(line.form());
                            return line.form().name();
                        },
                        removed -> {
                            load();
                            desk.notices().saved("已删除表样“" + removed + "”的对应；填好的留存文件没有动。");
                        },
                        cause -> desk.notices().failed("没有删除，对应还在。请再试一次。", cause));
    }
}
