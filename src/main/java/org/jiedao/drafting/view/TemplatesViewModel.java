package org.jiedao.drafting.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.EditWording;
import org.jiedao.drafting.Subject;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.Message;
import org.jiedao.wording.WordingStore.Version;
import org.jspecify.annotations.Nullable;

/// The wordings of all papers, and the one that is edited.
public final class TemplatesViewModel {
    private static final String SAVED = "保存";

    private final EditWording cases;
    private final Desk desk;
    private final EditorViewModel editor;
    private final DirtyMark mark;
    private final TemplateFiles files;
    private final ObservableList<TemplateRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();
    private final FieldsViewModel fields = new FieldsViewModel();
    private final ObservableList<Version> versions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Paper> chosen = new ReadOnlyObjectWrapper<>();
    private final StringProperty note = new SimpleStringProperty(SAVED);

    /// A paper of the list; `own` where the user has changed its wording.
    public record TemplateRow(Paper paper, boolean own) {}

    public TemplatesViewModel(EditWording cases, EditorTools tools, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        editor = new EditorViewModel(tools, desk);
        mark = new DirtyMark(editor.text());
        files = new TemplateFiles(cases, editor, note, desk.notices());
        subject.addListener((_, _, _) -> showSubject());
    }

    public ObservableList<TemplateRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<@Nullable Paper> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public ObservableList<Subject> subjects() {
        return subjects;
    }

    /// Whose facts fill the preview.
    public ObjectProperty<@Nullable Subject> subject() {
        return subject;
    }

    public FieldsViewModel fields() {
        return fields;
    }

    public ObservableList<Version> versions() {
        return versions;
    }

    public EditorViewModel editor() {
        return editor;
    }

    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    public void load() {
        rows.setAll(cases.sources().papers().stream()
                .map(paper -> new TemplateRow(paper, cases.isOwn(paper)))
                .toList());
    }

    /// Opens the wording of a paper, as recorded.
    public void choose(Paper paper) {
        chosen.set(paper);
        note.set(SAVED);
        subjects.setAll(cases.sources().of(paper).subjects(paper));
        subject.set(subjects.stream().findFirst().orElse(null));
        with(_ -> {
            versions.setAll(cases.versions(paper));
            editor.show(matter(paper), cases.text(paper));
            mark.clean();
            showFields(paper);
        });
    }

    /// The wording that is open, as recorded now; the first time none is.
    public void reopen() {
        Paper paper = chosen.get();
        if (paper != null) {
            choose(paper);
        }
    }

    private EditorViewModel.Matter matter(Paper paper) {
        Optional<Subject> of = Optional.ofNullable(subject.get());
        String title = paper.label() + of.map(one -> "　" + one.label()).orElse("（没有可套的资料，全部待补）");
        return new EditorViewModel.Matter(paper, title, text -> cases.read(paper, of, text));
    }

    private void showSubject() {
        if (editor.open().get()) {
            with(one -> {
                showFields(one);
                editor.show(matter(one));
            });
        }
    }

    private void showFields(Paper paper) throws IOException {
        fields.show(cases.known(paper, Optional.ofNullable(subject.get())));
    }

    public void save() {
        with(paper -> {
            switch (cases.save(paper, editor.text().get(), note.get())) {
                case EditWording.Outcome.Kept() -> {
                    kept(paper);
                    desk.notices().saved("已保存“" + paper.label() + "”的模板，以后出的这种文书都用它。");
                }
                case EditWording.Outcome.Refused(_, String sentence) ->
                    desk.notices().refused("“" + paper.label() + "”的模板没有保存。" + sentence);
            }
        });
    }

    public void reset() {
        with(paper -> {
            cases.reset(paper);
            choose(paper);
            load();
            desk.notices().saved("“" + paper.label() + "”已恢复随附文本，改过的文本还在历史版本里。");
        });
    }

    /// Puts an earlier text into the editor; it is kept when the user saves it.
    public void takeBack(Version version) {
        with(paper -> {
            editor.text().set(version.text());
            note.set("恢复旧版本");
            editor.layOut();
            desk.notices().show(Message.note("旧版本已放进编辑框，看过预览，保存后生效。"));
        });
    }

    private void kept(Paper paper) {
        mark.clean();
        note.set(SAVED);
        versions.setAll(cases.versions(paper));
        load();
    }

    /// What the text in force was before it was the user's.
    public String shippedText() {
        Paper paper = chosen.get();
        try {
            return paper == null ? "" : cases.shippedText(paper);
        } catch (IOException unreadable) {
            return "";
        }
    }

    public void exportTo(Path file) {
        with(_ -> files.write(file));
    }

    /// Puts the text of a file into the editor; it is kept when the user saves it.
    public void importFrom(Path file) {
        with(paper -> files.read(paper, file));
    }

    /// What was typed is forgotten.
    public void discard() {
        reopen();
    }

    private void with(PaperWork work) {
        Paper paper = chosen.get();
        if (paper != null) {
            try {
                work.on(paper);
            } catch (IOException failure) {
                desk.notices().failed("没有读写成，模板没有改动。", failure);
            }
        }
    }

    private interface PaperWork {
        void on(Paper paper) throws IOException;
    }
}
