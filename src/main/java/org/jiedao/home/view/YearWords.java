package org.jiedao.home.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.compliance.Rhythm.Mark;
import org.jiedao.compliance.view.Leads;
import org.jiedao.home.RunningWork;
import org.jiedao.home.YearRow;
import org.jiedao.home.YearRow.Cell;
import org.jiedao.home.YearRow.Party;
import org.jiedao.meeting.Meeting;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// How a line of 年度节律 reads, and where its cells lead.
record YearWords(YearRow row, RunningWork work, LocalDate today) {
    String what() {
        return row.duty().what();
    }

    String whose() {
        return DutyWords.whose(row.bodies());
    }

    DutyWords duty() {
        return new DutyWords(row.ruleset(), row.duty());
    }

    /// Two characters, for a cell of one month.
    static String brief(Mark mark) {
        return switch (mark) {
            case MISSED -> "未办";
            case UNRECORDED -> "未记";
            case COMING -> "未到";
            case DONE -> "已办";
        };
    }

    /// As much as there is room for; of bodies that differ, how many of them have done it.
    String shown(Cell cell) {
        if (cell.isUniform() && isPlanned(cell)) {
            return cell.months() == 1 ? "已排" : "已安排";
        }
        if (cell.isUniform()) {
            return cell.months() == 1 ? brief(cell.mark()) : cell.mark().label();
        }
        String done = cell.count(Mark.DONE) + "/" + cell.parties().size();
        return cell.months() == 1 ? done : brief(Mark.DONE) + done;
    }

    /// Whether a meeting is planned for every one of them that has not held it.
    private boolean isPlanned(Cell cell) {
        return cell.mark() == Mark.COMING
                && cell.parties().stream()
                        .allMatch(party -> planned(party, cell).isPresent());
    }

    private Optional<Meeting> planned(Party party, Cell cell) {
        return work.planned(party.body().id(), row.duty(), cell.span());
    }

    /// `没有登记`; of bodies that differ `已办4，没有登记2`.
    private static String told(Cell cell) {
        return cell.isUniform()
                ? cell.mark().label()
                : marks(cell).stream()
                        .map(mark -> mark.label() + cell.count(mark))
                        .collect(Collectors.joining("，"));
    }

    private static List<Mark> marks(Cell cell) {
        return Arrays.stream(Mark.values()).filter(mark -> cell.count(mark) > 0).toList();
    }

    /// The days, how it stands and, where they differ, of whom; then what asks for it.
    String more(Cell cell) {
        String days = DutyWords.day(cell.span().from(), today.getYear()) + "至"
                + DutyWords.day(cell.span().to(), today.getYear());
        String stands = cell.isUniform()
                ? cell.mark().label()
                : marks(cell).stream().map(mark -> mark.label() + "：" + names(cell, mark)).collect(Collectors.joining("\n"));
        return what() + "（" + whose() + "）\n" + days + "\n" + stands + "\n" + duty().asked();
    }

    private static String names(Cell cell, Mark mark) {
        return cell.parties().stream()
                .filter(party -> party.mark() == mark)
                .map(Party::body)
                .map(Body::name)
                .collect(Collectors.joining("、"));
    }

    /// The whole line for those who listen: `月碰头（5个社区“大党委”），7.2.1：1月至5月没有登记，6月至12月还没到期`.
    String spoken() {
        List<String> spoken = new ArrayList<>();
        List<Cell> cells = row.cells();
        int from = 0;
        for (int i = 0; i < cells.size(); i++) {
            boolean goesOn = i + 1 < cells.size() && told(cells.get(i)).equals(told(cells.get(i + 1)));
            if (!goesOn) {
                spoken.add(months(cells.get(from), cells.get(i)) + told(cells.get(i)));
                from = i + 1;
            }
        }
        return what() + "（" + whose() + "），" + duty().article() + "：" + String.join("，", spoken);
    }

    private static String months(Cell first, Cell last) {
        int from = first.firstMonth();
        int to = last.firstMonth() + last.months() - 1;
        return from == to ? from + "月" : from + "月至" + to + "月";
    }

    /// The record where just one was counted; of what is still to be done, by one body, the meeting planned for it or
    /// where it is recorded; else the page, or the rule where no page records it.
    Place place(Cell cell) {
        List<Party> counted =
                cell.parties().stream().filter(party -> !party.counted().isEmpty()).toList();
        List<Item> items = counted.stream().flatMap(party -> party.counted().stream()).toList();
        if (items.size() == 1 && cell.isUniform()) {
            return RecordKey.of(items.getFirst())
                    .map(key -> Leads.place(key, duty().rule(), counted.getFirst().body().id()))
                    .orElseGet(duty()::place);
        }
        List<Party> first = cell.parties().stream()
                .filter(party -> party.mark() == cell.mark())
                .toList();
        return first.size() == 1 && cell.mark() != Mark.DONE ? place(first.getFirst(), cell) : page(first);
    }

    private Place place(Party party, Cell cell) {
        return planned(party, cell)
                .map(meeting -> Place.of(PageName.MEETING, meeting.id()))
                .orElseGet(() -> duty().mended(party.body(), party.counted()));
    }

    private Place page(List<Party> parties) {
        Place one = duty().mended(parties.getFirst().body(), List.of());
        return one.page() == PageName.COMPLIANCE ? one : Place.of(one.page());
    }
}
