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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.IssuingViewModel;
import org.jiedao.document.difference.TextDifference;
import org.jiedao.drafting.DraftPaper;
import org.jiedao.drafting.DraftPaper.Sheet;
import org.jiedao.drafting.Reading;
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
    private final SheetChoice choice;
    private final EditorViewModel editor;
    private final DirtyMark mark;
    private final IssuingViewModel issuing;
    private final RecordsMoved moved;
    private final ObservableList<Sheet> unfinished = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper movedOn = new ReadOnlyBooleanWrapper();

    public DraftingViewModel(DraftPaper cases, EditorTools tools, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        choice = new SheetChoice(cases, this::lay, this::redate);
        editor = new EditorViewModel(tools, desk);
        mark = new DirtyMark(editor.text());
        issuing = new IssuingViewModel(desk, this::tell);
        moved = new RecordsMoved(sheet, editor, desk.notices(), this::adopt);
    }

    public SheetChoice choice() {
        return choice;
    }

    /// Texts kept and not issued yet.
    public ObservableList<Sheet> unfinished() {
        return unfinished;
    }

    public ObservableList<Finding> findings() {
        return findings;
    }

    /// The date the paper carries 成文日期.
    public ObjectProperty<@Nullable LocalDate> date() {
        return choice.date();
    }

    /// What lies on the desk; null while nothing is chosen.
    public ReadOnlyObjectProperty<@Nullable Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// Whether the records say something else than when the text was kept.
    public ReadOnlyBooleanProperty movedOn() {
        return movedOn.getReadOnlyProperty();
    }

    /// What to do when they do.
    public RecordsMoved moved() {
        return moved;
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
        choice.load();
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
    public void open(Paper paper, long subjectId) {
        choice.set(paper, subjectId);
        lay();
    }

    /// Clears the desk.
    public void close() {
        choice.clear();
        clear();
    }

    private void clear() {
        sheet.set(null);
        movedOn.set(false);
        findings.clear();
        editor.close();
        mark.clean();
    }

    private void lay() {
        Paper paper = choice.paper().get();
        Subject about = choice.subject().get();
        if (paper != null && about != null) {
            choice.suggestDate();
            read(sheetOf(paper, about, date().get()), Sheet::text);
        } else {
            clear();
            if (paper != null) {
                desk.notices().refused("还没有可以写“" + paper.label() + "”的事项。" + begin(paper.about()));
            }
        }
    }

    /// Where something that such a paper is about comes into being.
    private static String begin(Paper.About about) {
        return switch (about) {
            case BATCH -> "请先在“聘任”新建批次。";
            case COMMITTEE, LIAISON -> "请先在“组织”登记委员会。";
            case PERSON -> "请先在“人员”登记人员。";
            case ENDING -> "请先在“聘任”的“退出”登记谁退出。";
            case MEETING -> "请先在“会议”新建会议。";
            case TASK, FOLLOW_UP -> "请先在“会议”登记议定事项，或在“督办”登记问题。";
            case ASSESSMENT, ASSESSED -> "请先在“考核述职”新建考核。";
            case DUTY -> "请先在“考核述职”的“述职”列出述职人。";
            case BODY, EXAMINATION -> "请先在“组织”登记组织。";
            case BODY_YEAR -> "请先在“考核述职”的“目标与表扬”登记目标任务，或在“组织”登记组织。";
            case HANDOVER -> "请先在“数据与设置”的“交接”登记谁移交给谁。";
            case COMMENDATION, COMMENDED -> "请先在“考核述职”的“目标与表扬”登记表扬。";
        };
    }

    private Optional<Sheet> sheetOf(Paper paper, Subject about, @Nullable LocalDate on) {
        try {
            return on == null ? Optional.empty() : Optional.of(cases.sheet(paper, about, on));
        } catch (WordingException unusable) {
            desk.notices().refused(unusable.getMessage() + "请先在“模板”里改好。");
        } catch (IOException unreadable) {
            desk.notices().failed("文稿没有排出来，什么也没有改动。", unreadable);
        }
        return Optional.empty();
    }

    private Optional<Sheet> again(Sheet one) {
        return sheetOf(one.paper(), one.subject(), one.on());
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
        String title = one.paper().label() + "（草稿，未编号）　" + one.subject().label();
        editor.show(
                new EditorViewModel.Matter(one.paper(), title, one::read),
                text.apply(one));
        mark.clean();
    }

    /// Another date gives another text; the user's hand is kept where it touched other lines.
    private void redate() {
        Sheet before = sheet.get();
        LocalDate on = date().get();
        if (before == null || on == null || on.equals(before.on())) {
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

    /// What stands in the editor was written with the records as they are now. Answers whether it is kept.
    private boolean adopt(Sheet now) {
        Optional<String> refusal = cases.keep(now, editor.text().get());
        refusal.ifPresentOrElse(desk.notices()::refused, () -> {
            again(now).ifPresent(one -> {
                sheet.set(one);
                movedOn.set(one.movedOn());
                mark.clean();
            });
            readUnfinished();
        });
        return refusal.isEmpty();
    }

    /// Keeps the text, mended, as a draft. Answers whether it is kept.
    public boolean keep() {
        Sheet one = sheet.get();
        String mended = editor.mend();
        boolean kept = one != null && adopt(one);
        if (kept) {
            desk.notices().saved("已存稿。签发时用这份文字。" + mended);
        }
        return kept;
    }

    /// Puts back the text that the records give.
    public void recompose() {
        Sheet one = sheet.get();
        if (one != null) {
            cases.drop(one);
            read(again(one), Sheet::text);
            readUnfinished();
            desk.notices().saved("已恢复自动生成的文本。");
        }
    }

    public void issue() {
        Sheet one = sheet.get();
        Reading.Faulty fault = editor.fault().get();
        if (one == null || date().get() == null) {
            desk.notices().refused("没有签发：请先选文书和事项，填写成文日期。");
        } else if (fault != null) {
            desk.notices().refused("没有签发：第" + fault.line() + "行" + fault.sentence());
        } else if (movedOn.get()) {
            desk.notices().refused("没有签发：存稿以后资料或日期有变动，请先在上面选一种办法。");
        } else if (!mark.dirty().get() || keep()) {
            issuing.issue(new SheetOrder(cases, one));
        }
    }

    private void tell(Issuance issuance) {
        switch (issuance) {
            case Issuance.Issued(var entry, _, int missing, _) -> {
                mark.clean();
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
            read(again(one), Sheet::text);
        }
    }
}
