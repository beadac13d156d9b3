package org.jiedao.drafting.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.ReviseDocument;
import org.jiedao.document.difference.TextDifference;
import org.jiedao.drafting.DraftPaper;
import org.jiedao.rule.Finding;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// An issued paper being changed into its next version.
public final class RevisionViewModel {
    private final DispatchRegister register;
    private final ReviseDocument cases;
    private final Desk desk;
    private final EditorViewModel editor;
    private final StringProperty reason = new SimpleStringProperty("");
    private final DirtyMark mark;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable DispatchEntry> entry = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private String mended = "";

    public RevisionViewModel(DispatchRegister register, ReviseDocument cases, EditorTools tools, Desk desk) {
        this.register = register;
        this.cases = cases;
        this.desk = desk;
        editor = new EditorViewModel(tools, desk);
        mark = new DirtyMark(editor.text(), reason);
    }

    /// The paper that is changed; null while none is.
    public ReadOnlyObjectProperty<@Nullable DispatchEntry> entry() {
        return entry.getReadOnlyProperty();
    }

    public EditorViewModel editor() {
        return editor;
    }

    public StringProperty reason() {
        return reason;
    }

    public ObservableList<Finding> findings() {
        return findings;
    }

    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public void open(long entryId) {
        Optional<DispatchEntry> found = register.entry(entryId).filter(one -> !one.isVoid());
        if (found.isEmpty()) {
            desk.notices().refused("这件发文已经作废或不在登记里，不能另出新版。");
            return;
        }
        DispatchEntry shown = found.get();
        entry.set(shown);
        findings.clear();
        reason.set("");
        Paper paper = shown.matter().paper();
        String title = shown.number() + "　第" + (shown.newest().number() + 1) + "版（还没有存）";
        editor.show(
                new EditorViewModel.Matter(paper, title, text -> DraftPaper.read(paper, text)),
                register.sourceText(entryId));
        mark.clean();
    }

    public void close() {
        entry.set(null);
        findings.clear();
        reason.set("");
        editor.close();
        mark.clean();
    }

    /// What the text in the editor changes of the newest version.
    public List<TextDifference.Line> difference() {
        DispatchEntry shown = entry.get();
        return shown == null
                ? List.of()
                : TextDifference.between(
                        register.sourceText(shown.id()), editor.text().get());
    }

    public void save() {
        DispatchEntry shown = entry.get();
        if (shown == null || busy.get()) {
            return;
        }
        mended = editor.mend();
        String text = editor.text().get();
        String why = reason.get();
        busy.set(true);
        desk.tasks().run("另出新版", _ -> cases.revise(shown.id(), text, why), this::tell, cause -> {
            busy.set(false);
            desk.notices().failed("没有另出新版：没有登记，没有留下文件，原来的版本不变。", cause);
        });
    }

    private void tell(Issuance outcome) {
        busy.set(false);
        switch (outcome) {
            case Issuance.Issued(DispatchEntry revised, _, _, _) -> {
                close();
                desk.navigator().open(Place.of(PageName.DISPATCH, revised.id()));
                desk.notices()
                        .done(revised.number() + "已另出" + revised.newest().label() + "，Word 和 PDF 存在原文件旁边，原文件照留。" + mended);
            }
            case Issuance.Refused(List<Finding> refusals) -> findings.setAll(refusals);
        }
    }

    public void discard() {
        DispatchEntry shown = entry.get();
        if (shown != null) {
            open(shown.id());
        }
    }
}
