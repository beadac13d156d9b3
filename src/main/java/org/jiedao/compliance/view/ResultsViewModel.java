package org.jiedao.compliance.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.Examinable;
import org.jiedao.compliance.Examination;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.Fix;
import org.jiedao.rule.State;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jspecify.annotations.Nullable;

/// Part 结论: the register examined as of a day, what of it is looked at, and the clause chosen.
public final class ResultsViewModel {
    private static final String GROUPING = "result-grouping";

    private final ResultUseCases cases;
    private final Desk desk;
    private final ChoiceViewModel choice;
    private final TrendViewModel trend;
    private final ReadOnlyObjectWrapper<LocalDate> asOf;
    private final ReadOnlyObjectWrapper<@Nullable Examination> examination = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ResultRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Examinable examinable;
    private @Nullable ExaminedClause mending;
    private boolean left;
    private int asked;

    public ResultsViewModel(ResultUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        asOf = new ReadOnlyObjectWrapper<>(desk.today());
        choice = new ChoiceViewModel();
        rememberGrouping();
        trend = new TrendViewModel(desk.tasks().beside(), desk.notices());
    }

    private void rememberGrouping() {
        desk.settings().settings().get().choice(GROUPING).flatMap(Grouping::named).ifPresent(choice.grouping()::set);
        choice.grouping().subscribe((_, by) -> {
            if (by != null) {
                desk.settings().change(settings -> settings.withChoice(GROUPING, by.name()));
            }
        });
    }

    /// What of the examination is looked at.
    public ChoiceViewModel choice() {
        return choice;
    }

    public TrendViewModel trend() {
        return trend;
    }

    public ReadOnlyObjectProperty<LocalDate> asOf() {
        return asOf.getReadOnlyProperty();
    }

    /// The whole of it, whatever is looked at; nothing before the first is done.
    public ReadOnlyObjectProperty<@Nullable Examination> examination() {
        return examination.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ResultRow> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Reads the register anew and examines it as of the day asked about.
    public void examine() {
        choice.know(cases.organizations().bodies());
        run(_ -> cases.examination().read());
    }

    /// Another day, of which nothing need be read. A day to come is refused; no day is today.
    public void ask(@Nullable LocalDate day) {
        LocalDate today = desk.today();
        LocalDate wanted = Objects.requireNonNullElse(day, today);
        if (wanted.isAfter(today)) {
            desk.notices()
                    .refused(ChineseDate.format(wanted) + "还没有到，体检只能截至今天（" + ChineseDate.format(today) + "）或以前；列表仍截至"
                            + ChineseDate.format(asOf.get()) + "。");
        } else if (!wanted.equals(asOf.get())) {
            asOf.set(wanted);
            Examinable read = examinable;
            if (read != null) {
                run(_ -> read);
            }
        }
    }

    public void choose(@Nullable ResultRow row) {
        chosen.set(row);
    }

    /// The way to mend what is chosen.
    public Optional<Fix> fix() {
        return clause(chosen.get()).flatMap(cases.fixes()::of);
    }

    /// The user goes from what is chosen to a record of it; whatever becomes of the clause is told on the return.
    public void leave() {
        left = true;
        mending = clause(chosen.get()).orElse(null);
    }

    /// Whether the user comes back from where a row led, asked once.
    public boolean returns() {
        boolean returning = left;
        left = false;
        return returning;
    }

    static Optional<ExaminedClause> clause(@Nullable ResultRow row) {
        return row instanceof ResultRow.OfClause(ExaminedClause clause, _) ? Optional.of(clause) : Optional.empty();
    }

    private record Examined(Examinable examinable, Examination examination) {}

    private void run(BackgroundTasks.Work<Examinable> reading) {
        int mine = ++asked;
        LocalDate day = asOf.get();
        busy.set(true);
        trend.cancel();
        desk.tasks()
                .run(
                        "体检",
                        progress -> {
                            Examinable read = reading.run(progress);
                            return new Examined(read, read.on(day));
                        },
                        done -> {
                            if (mine == asked) {
                                show(done);
                            }
                        },
                        cause -> {
                            busy.set(mine != asked);
                            desk.notices().failed("体检没有做完，列表没有变，登记也没有变。请按 F5 再做一次。", cause);
                        });
    }

    private void show(Examined done) {
        busy.set(false);
        examinable = done.examinable();
        Examination now = done.examination();
        if (now != examination.get()) {
            choice.show(now);
            ResultRow before = chosen.get();
            examination.set(now);
            chosen.set(before == null ? null : choice.row(now, before.key()).orElse(null));
        }
        tellMended(now);
        trend.compute(done.examinable(), now);
    }

    private void tellMended(Examination now) {
        ExaminedClause before = mending;
        mending = null;
        if (before != null) {
            choice.row(now, ResultKey.of(before))
                    .flatMap(ResultsViewModel::clause)
                    .filter(clause -> clause.state() != before.state())
                    .ifPresent(clause -> desk.notices().show(changed(before.state(), clause)));
        }
    }

    private static Message changed(State before, ExaminedClause now) {
        String told = "“" + now.rule().scope().gist() + "”（" + now.rule().quotation().clause().citation() + "）";
        return now.state() == State.MET
                ? Message.done("已符合：" + told + "原来是" + before.label() + "。")
                : Message.note(told + "由" + before.label() + "变为" + now.state().label() + "。");
    }
}
