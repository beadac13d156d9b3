package org.jiedao.compliance.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.compliance.AttestedRule;
import org.jiedao.compliance.RecordAttestation.Order;
import org.jiedao.compliance.RecordAttestation.Outcome;
import org.jiedao.evidence.KeptCopy;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jspecify.annotations.Nullable;

/// Part 佐证: the rules that only somebody's word can show kept, and the form in which it is given.
public final class AttestViewModel {
    private final AttestUseCases cases;
    private final Desk desk;
    private final AttestRows rows;
    private final AttestForm form = new AttestForm();
    private final ObservableList<Attestation> said = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable AttestedRule> shown = new ReadOnlyObjectWrapper<>();
    private String lastWho = "";

    public AttestViewModel(AttestUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        this.rows = new AttestRows(desk.today());
    }

    public AttestRows rows() {
        return rows;
    }

    public AttestForm form() {
        return form;
    }

    /// What was said so far of the rule shown, the newest first.
    public ObservableList<Attestation> said() {
        return said;
    }

    public ReadOnlyObjectProperty<@Nullable AttestedRule> shown() {
        return shown.getReadOnlyProperty();
    }

    private record Read(List<AttestedRule> rules, String lastWho) {}

    /// Reads the list anew, and goes on from there.
    void load(Runnable then) {
        desk.tasks()
                .run(
                        "读取要佐证的条款",
                        _ -> read(),
                        read -> {
                            lastWho = read.lastWho();
                            rows.show(read.rules());
                            then.run();
                        },
                        cause -> desk.notices().failed("要佐证的条款没有读出来，数据没有变。", cause));
    }

    private Read read() {
        String last = cases.attestations().all().stream()
                .max(Comparator.comparingLong(Attestation::id))
                .map(Attestation::who)
                .orElse("");
        return new Read(cases.rules().on(desk.today()), last);
    }

    /// Opens the form of a rule; says why where it cannot be attested. Of body 0 the first that is asked it is meant.
    void show(Subject subject) {
        rows.find(subject).ifPresentOrElse(rule -> show(rule, Set.of(rule.body().id())), () -> {
            close();
            String reason =
                    cases.attestable().refusal(subject, desk.today()).orElse(subject.rule() + "现在不问这个组织：它按别的规则集体检。");
            desk.notices().refused("没有打开佐证：" + reason);
        });
    }

    private void show(AttestedRule rule, Set<Long> bodies) {
        shown.set(rule);
        said.setAll(rule.attestations());
        form.show(lastWho, desk.today(), rows.ofSameRule(rule), bodies);
    }

    /// Ticks more bodies of the rule shown; what is typed stays.
    void tick(Set<Long> bodies) {
        form.ticks().stream()
                .filter(tick -> bodies.contains(tick.rule().body().id()))
                .forEach(tick -> tick.chosen().set(true));
    }

    /// The last day of the period for which the rule is asked, where it has one.
    public Optional<LocalDate> suggestedUntil() {
        return Optional.ofNullable(shown.get())
                .flatMap(rule -> rule.endOfPeriod(form.day().orElse(desk.today())));
    }

    void takeSuggestedUntil() {
        suggestedUntil().map(ChineseDate::format).ifPresent(form.until()::set);
    }

    public void save() {
        Optional<String> unread = form.unread();
        AttestedRule rule = shown.get();
        if (rule != null && unread.isPresent()) {
            desk.notices().refused("没有登记佐证：" + unread.get() + "读不出来，请写成2026年3月1日、2026.3.1或者20260301。");
        } else if (rule != null) {
            Order order = form.order();
            desk.tasks()
                    .run(
                            "登记佐证",
                            _ -> cases.recording().record(order),
                            outcome -> told(rule, outcome),
                            cause -> desk.notices().failed("没有登记佐证，文件也没有留下。", cause));
        }
    }

    private void told(AttestedRule rule, Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
            case Outcome.Recorded(List<Attestation> recorded) -> {
                boolean over = !recorded.getFirst().holdsOn(desk.today());
                load(() -> show(rule.subject()));
                desk.notices()
                        .saved("已登记" + rule.rule().id() + "的佐证"
                                + (recorded.size() == 1 ? "。" : "，" + recorded.size() + "个组织。")
                                + (over ? "有效期已经过了，今天体检仍是缺证据。" : ""));
            }
        }
    }

    /// The typed form stays as it is.
    void withdraw(Attestation attestation) {
        cases.attestations().remove(attestation.id());
        load(() -> rows.find(attestation.subject()).ifPresent(again -> {
            shown.set(again);
            said.setAll(again.attestations());
        }));
        desk.notices()
                .saved("已撤回" + attestation.subject().rule() + "的佐证。"
                        + (attestation.evidence().copy() == null ? "" : "附的文件还在佐证文件夹里。"));
    }

    /// Opens the kept copy.
    void open(KeptCopy copy, Consumer<Path> open) {
        desk.tasks()
                .run(
                        "核对佐证文件",
                        _ -> checked(copy),
                        fault -> fault.ifPresentOrElse(
                                sentence -> desk.notices().refused("没有打开。" + sentence + "。请从原件重新登记。"),
                                () -> open.accept(cases.folder().locate(copy))),
                        cause -> desk.notices().failed("没有打开佐证文件。", cause));
    }

    private Optional<String> checked(KeptCopy copy) throws IOException {
        return cases.folder().fault(copy);
    }

    void close() {
        shown.set(null);
        said.clear();
        form.show("", desk.today(), List.of(), Set.of());
    }

    Optional<Draft> draft() {
        return Optional.ofNullable(shown.get())
                .map(rule -> new Draft(
                        PageName.COMPLIANCE.name(),
                        AttestPlaces.written(rule),
                        form.draft().typed()));
    }

    /// Opens the form of a draft again, as typed.
    void restore(Draft draft) {
        load(() -> {
            show(AttestPlaces.subject(draft.form()));
            form.draft().restore(draft.fields());
        });
    }
}
