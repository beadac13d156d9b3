package org.jiedao.drafting.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.WorkingTexts.WorkingText;
import org.jiedao.document.difference.TextDifference;
import org.jiedao.drafting.DraftPaper;
import org.jiedao.drafting.DraftPaper.Sheet;
import org.jiedao.drafting.Subject;
import org.jiedao.rule.Finding;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.wording.WordingException;
import org.jspecify.annotations.Nullable;

/// One paper being written: the text the records give, the user's hand in it, and its issue.
public final class DraftingViewModel {
    private final DraftPaper cases;
    private final Desk desk;
    private final EditorViewModel editor;
    private final DirtyMark mark;
    private final IssuingDraft issuing;
    private final ObservableList<Paper> papers = FXCollections.observableArrayList();
    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ObservableList<Sheet> unfinished = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Paper> paper = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper movedOn = new ReadOnlyBooleanWrapper();
    private boolean filling;

    public DraftingViewModel(DraftPaper cases, EditorTools tools, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        editor = new EditorViewModel(tools, desk);
        mark = new DirtyMark(editor.text());
        issuing = new IssuingDraft(cases, desk, this::tell);
        paper.addListener((_, _, _) -> offerSubjects());
        subject.addListener((_, _, _) -> lay());
        date.addListener((_, _, _) -> redate());
    }

    public ObservableList<Paper> papers() {
        return papers;
    }

    public ObservableList<Subject> subjects() {
        return subjects;
    }

    /// Texts kept and not issued yet.
    public ObservableList<Sheet> unfinished() {
        return unfinished;
    }

    public ObservableList<Finding> findings() {
        return findings;
    }

    public ObjectProperty<@Nullable Paper> paper() {
        return paper;
    }

    public ObjectProperty<@Nullable Subject> subject() {
        return subject;
    }

    /// The date the paper carries 成文日期.
    public ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    /// What lies on the desk; null while nothing is chosen.
    public ReadOnlyObjectProperty<@Nullable Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// Whether the records say something else than when the text was kept.
    public ReadOnlyBooleanProperty movedOn() {
        return movedOn.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    public ReadOnlyBooleanProperty busy() {
        return issuing.busy();
    }

    public EditorViewModel editor() {
        return editor;
    }

    public void load() {
        papers.setAll(cases.sources().papers());
        readUnfinished();
    }

    private void readUnfinished() {
        try {
            unfinished.setAll(cases.unfinished());
        } catch (IOException unreadable) {
            desk.notices().failed("存下的文稿没有读出来。", unreadable);
        }
    }

    /// Lays a paper on the desk.
    public void open(Paper chosen, long subjectId) {
        filling = true;
        paper.set(chosen);
        subjects.setAll(cases.sources().of(chosen).subjects(chosen));
        subject.set(subjects.stream().filter(one -> one.id() == subjectId).findFirst().orElse(null));
        filling = false;
        lay();
    }

    /// Clears the desk.
    public void close() {
        filling = true;
        paper.set(null);
        subject.set(null);
        date.set(null);
        filling = false;
        clear();
    }

    private void clear() {
        sheet.set(null);
        movedOn.set(false);
        findings.clear();
        editor.close();
        mark.clean();
    }

    private void offerSubjects() {
        Paper chosen = paper.get();
        if (!filling && chosen != null) {
            subjects.setAll(cases.sources().of(chosen).subjects(chosen));
            subject.set(null);
            subject.set(subjects.stream().findFirst().orElse(null));
            if (subjects.isEmpty()) {
                desk.notices().refused("还没有可以写“" + chosen.label() + "”的事项。请先在“聘任”建批次，或在“组织”登记委员会。");
            }
        }
    }

    private void lay() {
        Paper chosen = paper.get();
        Subject about = subject.get();
        if (filling) {
            return;
        }
        if (chosen == null || about == null) {
            clear();
            return;
        }
        filling = true;
        date.set(cases.date(chosen, about.id()));
        filling = false;
        read(sheetOf(chosen, about, date.get()), Sheet::text);
    }

    private Optional<Sheet> sheetOf(Paper chosen, Subject about, @Nullable LocalDate on) {
        try {
            return on == null ? Optional.empty() : Optional.of(cases.sheet(chosen, about, on));
        } catch (WordingException unusable) {
            desk.notices().refused(unusable.getMessage() + "请先在“模板”里改好。");
        } catch (IOException unreadable) {
            desk.notices().failed("文稿没有排出来，什么也没有改动。", unreadable);
        }
        return Optional.empty();
    }

    private void read(Optional<Sheet> laid, Function<Sheet, String> text) {
        findings.clear();
        if (laid.isEmpty()) {
            clear();
            return;
        }
        Sheet one = laid.get();
        sheet.set(one);
        movedOn.set(one.movedOn());
        findings.setAll(cases.check(one));
        Paper chosen = one.paper();
        String title = chosen.label() + "（草稿，未编号）　" + one.subject().label();
        editor.show(
                new EditorViewModel.Matter(chosen, title, words -> DraftPaper.read(chosen, words)), text.apply(one));
        mark.clean();
    }

    /// Another date gives another text; the user's hand is kept where it touched other lines.
    private void redate() {
        Sheet before = sheet.get();
        LocalDate on = date.get();
        if (filling || before == null || on == null || on.equals(before.on())) {
            return;
        }
        String typed = editor.text().get();
        sheetOf(before.paper(), before.subject(), on).ifPresent(now -> {
            Optional<String> merged = TextDifference.merged(before.composed(), typed, now.composed());
            read(Optional.of(now), Sheet::text);
            editor.text().set(merged.orElse(typed));
            editor.layOut();
            if (merged.isEmpty()) {
                desk.notices().refused("您改过的文字里有日期那几行，没有自动换成新日期，请在文稿里核对。");
            } else if (now.kept().isPresent()) {
                adopt(now);
            }
        });
    }

    /// What stands in the editor was written with the records as they are now.
    private void adopt(Sheet now) {
        cases.keep(now, editor.text().get()).ifPresent(desk.notices()::refused);
        refreshSheet(now);
    }

    private void refreshSheet(Sheet now) {
        sheetOf(now.paper(), now.subject(), now.on()).ifPresent(again -> {
            sheet.set(again);
            movedOn.set(again.movedOn());
            mark.clean();
        });
        readUnfinished();
    }

    /// Keeps the text as a draft. Answers whether it is kept.
    public boolean keep() {
        Sheet one = sheet.get();
        if (one == null) {
            return false;
        }
        Optional<String> refusal = cases.keep(one, editor.text().get());
        refusal.ifPresentOrElse(desk.notices()::refused, () -> {
            refreshSheet(one);
            desk.notices().saved("已存稿。签发时用这份文字。");
        });
        return refusal.isEmpty();
    }

    /// Puts back the text that the records give.
    public void recompose() {
        Sheet one = sheet.get();
        if (one != null) {
            cases.drop(one);
            read(sheetOf(one.paper(), one.subject(), one.on()), Sheet::text);
            readUnfinished();
            desk.notices().saved("已恢复自动生成的文本。");
        }
    }

    /// What the records said when the text was kept, and what they say now.
    public List<TextDifference.Line> movement() {
        Sheet one = sheet.get();
        return one == null
                ? List.of()
                : TextDifference.between(
                        one.kept().map(WorkingText::composed).orElse(one.composed()), one.composed());
    }

    /// Brings what the records say now into the user's text, where they do not touch the same lines.
    public void bringUp() {
        Sheet one = sheet.get();
        Optional<String> merged = Optional.ofNullable(one)
                .flatMap(Sheet::kept)
                .flatMap(kept ->
                        TextDifference.merged(kept.composed(), editor.text().get(), one.composed()));
        if (one != null && merged.isPresent()) {
            editor.text().set(merged.get());
            adopt(one);
            editor.layOut();
            desk.notices().saved("资料的变动已并入文稿，您改的文字都在。");
        } else {
            desk.notices().refused("您改的和资料变动的是同一行，没有自动并入。请对照上面的差别改好，再点“仍用我的文字”。");
        }
    }

    /// The user's text stands although the records say something else.
    public void keepMine() {
        Sheet one = sheet.get();
        if (one != null) {
            adopt(one);
            desk.notices().saved("仍用您的文字，已存稿。");
        }
    }

    public void issue() {
        Sheet one = sheet.get();
        if (one == null || date.get() == null) {
            desk.notices().refused("没有签发：请先选文书和事项，填写成文日期。");
        } else if (editor.fault().get() != null) {
            desk.notices().refused("没有签发：第" + editor.fault().get().line() + "行"
                    + editor.fault().get().sentence());
        } else if (!mark.dirty().get() || keep()) {
            issuing.issue(sheet.get() == null ? one : sheet.get());
        }
    }

    private void tell(Issuance issuance) {
        switch (issuance) {
            case Issuance.Issued(var entry, _, int missing, _) -> {
                mark.clean();
                readUnfinished();
                desk.navigator().open(Place.of(PageName.DISPATCH, entry.id()));
                String todo = missing == 0 ? "" : "有" + missing + "处【待补】，请补全资料后另出新版，或手工填写。";
                desk.notices().done("已签发" + entry.number() + "，Word 和 PDF 已存好并登记。" + todo);
            }
            case Issuance.Refused(List<Finding> refusals) -> findings.setAll(refusals);
        }
    }

    /// What was typed since it was last kept is forgotten.
    public void discard() {
        Sheet one = sheet.get();
        if (one != null) {
            read(sheetOf(one.paper(), one.subject(), one.on()), Sheet::text);
        }
    }
}
