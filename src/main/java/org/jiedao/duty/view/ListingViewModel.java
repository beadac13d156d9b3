package org.jiedao.duty.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.duty.ListDuties;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// The form by which those who report are listed from the register.
final class ListingViewModel {
    private final DutyUseCases cases;
    private final BoardViewModel board;
    private final Desk desk;
    private final ListingForm form = new ListingForm();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    ListingViewModel(DutyUseCases cases, BoardViewModel board, Desk desk) {
        this.cases = cases;
        this.board = board;
        this.desk = desk;
    }

    ListingForm form() {
        return form;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    boolean isDirty() {
        return open.get() && form.dirty().get();
    }

    void begin() {
        begin(Map.of());
    }

    void begin(Map<String, String> typed) {
        desk.tasks().run("读取组织", _ -> offer(), offer -> show(offer, typed), cause -> desk.notices()
                .failed("组织没有读出来，数据没有变。请再试一次。", cause));
    }

    private List<ListingForm.Choice> offer() {
        List<ListingForm.Choice> offer = new ArrayList<>();
        offer.add(new ListingForm.Choice(0, BoardViewModel.EVERY_BODY));
        cases.registers().street().committees().histories().stream()
                .filter(committee -> committee.body().isThere(desk.today()))
                .forEach(committee -> offer.add(new ListingForm.Choice(
                        committee.body().id(), committee.body().name())));
        return offer;
    }

    private void show(List<ListingForm.Choice> offer, Map<String, String> typed) {
        form.bodies().setAll(offer);
        form.begin(board.year().get());
        form.restore(typed);
        open.set(true);
    }

    void close() {
        open.set(false);
        form.begin(board.year().get());
    }

    void save() {
        TypedDay due = TypedDay.of(form.dueOn().get());
        ListingForm.Choice body = form.body().get();
        if (due.fault().isPresent()) {
            desk.notices().refused("没有列出：" + due.fault().get());
        } else if (body == null || !form.year().get().strip().matches("\\d{4}")) {
            desk.notices().refused("没有列出：请填年度（如 2025）并选组织。");
        } else {
            order(Integer.parseInt(form.year().get().strip()), body.id(), due.day());
        }
    }

    private void order(int year, long body, @Nullable LocalDate due) {
        var order = new ListDuties.Order(year, body == 0 ? null : body, due, form.everyone().get());
        desk.tasks()
                .run(
                        "列出述职人",
                        _ -> cases.acts().listing().list(order),
                        outcome -> told(outcome, year),
                        cause -> desk.notices().failed("没有列出，登记里还是原来的内容。请再试一次。", cause));
    }

    private void told(ListDuties.Outcome outcome, int year) {
        switch (outcome) {
            case ListDuties.Outcome.Listed(int added) -> {
                close();
                board.year().set(year);
                board.load();
                desk.notices().saved(added == 0 ? "该述职的都已经列出，没有新增。" : "已从登记列出" + added + "人，一步可以撤销。");
            }
            case ListDuties.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    /// A day as it stands in the form.
    record TypedDay(@Nullable LocalDate day, Optional<String> fault) {
        static TypedDay of(String typed) {
            if (typed.isBlank()) {
                return new TypedDay(null, Optional.empty());
            }
            return switch (ChineseDate.parse(typed)) {
                case ChineseDate.Reading.Date(LocalDate day) -> new TypedDay(day, Optional.empty());
                case ChineseDate.Reading.Unreadable(String sentence) ->
                    new TypedDay(null, Optional.of(sentence));
            };
        }
    }
}
