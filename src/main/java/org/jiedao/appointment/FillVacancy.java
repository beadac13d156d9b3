package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Composition;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Member;
import org.jiedao.committee.Note;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.rule.Finding;
import org.jspecify.annotations.Nullable;

/// 增补, and after 调整 its other half: a person, the unit and the seat in one undoable step, which opens the batch that
/// fills the seat.
public final class FillVacancy {
    private static final String CLAUSE = "workbench 人选";

    private final Batches batches;
    private final OpenBatch opening;
    private final Roster roster;
    private final ChangeLog changes;
    private final Rulebook rules;

    /// Where newcomers are recorded.
    public record Roster(PeopleRoll people, Organizations organizations) {}

    /// What was typed; without a seat the committee gets one more.
    public record Order(
            Committee committee,
            @Nullable VacantSeat seat,
            Newcomer newcomer,
            Batch.Occasion occasion,
            String title) {}

    public FillVacancy(Batches batches, OpenBatch opening, Roster roster, ChangeLog changes, Rulebook rules) {
        this.batches = batches;
        this.opening = opening;
        this.roster = roster;
        this.changes = changes;
        this.rules = rules;
    }

    /// The part-time seats that can be filled, those vacant first.
    public List<VacantSeat> vacancies(Committee committee) {
        LocalDate today = rules.today();
        Composition now = rules.committees().compositionOn(committee.id(), today);
        Map<Long, List<Member>> holders = rules.committees().members(committee.id()).stream()
                .collect(Collectors.groupingBy(member -> member.seat().id()));
        List<VacantSeat> seats = new ArrayList<>();
        now.vacantSeats().stream()
                .filter(seat -> seat.kind() == SeatKind.PART_TIME)
                .map(seat -> new VacantSeat(seat, last(holders.getOrDefault(seat.id(), List.of()))))
                .forEach(seats::add);
        now.of(SeatKind.PART_TIME).stream()
                .filter(member -> member.membership().ending() != null)
                .map(member -> new VacantSeat(member.seat(), member))
                .forEach(seats::add);
        return seats;
    }

    private static @Nullable Member last(List<Member> holders) {
        return holders.stream()
                .max(Comparator.comparing(member -> member.membership().startsOn()))
                .orElse(null);
    }

    /// Those of the roster who may be meant by a name.
    public List<Person> namesakes(String name) {
        String wanted = name.strip();
        return roster.people().everyone().stream()
                .filter(person -> person.name().value().equals(wanted))
                .toList();
    }

    /// All of it or nothing.
    public BatchOutcome open(Order order) {
        List<Finding> findings = wrong(order).stream()
                .map(sentence -> rules.clauses().finding(CLAUSE, sentence))
                .toList();
        if (!findings.isEmpty()) {
            return new BatchOutcome.Refused(findings);
        }
        Procedure procedure = procedure(order.seat());
        return changes.step(procedure.label() + " " + order.newcomer().who().name(), () -> {
            BatchOutcome opened = opening.open(order.committee(), order.title(), procedure, order.occasion());
            return opened instanceof BatchOutcome.Done done ? filled(done.batch(), order) : opened;
        });
    }

    /// Who was found unable to serve is replaced by way of 调整 (LF-6.4.2 c).
    private Procedure procedure(@Nullable VacantSeat seat) {
        Map<Long, List<EndingStep>> steps = rules.committees().endingSteps().all();
        return Optional.ofNullable(seat)
                .flatMap(VacantSeat::holder)
                .filter(member -> steps.getOrDefault(member.membership().id(), List.of()).stream()
                        .anyMatch(step -> step.kind() == EndingStep.Kind.FOUND))
                .map(_ -> Procedure.ADJUSTMENT)
                .orElse(Procedure.SUPPLEMENT);
    }

    private BatchOutcome filled(Batch batch, Order order) {
        Person person = recorded(order.newcomer());
        Seat seat = Optional.ofNullable(order.seat())
                .map(VacantSeat::seat)
                .orElseGet(() -> rules.committees()
                        .addSeat(order.committee().id(), SeatKind.PART_TIME, rules.office(batch)));
        Long left = Optional.ofNullable(order.seat())
                .flatMap(VacantSeat::holder)
                .map(member -> member.membership().id())
                .orElse(null);
        batches.add(batch.id(), person.id(), seat.role(), new Candidate.Tie(seat.id(), left));
        Batch opened = batches.batch(batch.id()).orElseThrow();
        return new BatchOutcome.Done(opened, List.of());
    }

    private Person recorded(Newcomer newcomer) {
        return switch (newcomer) {
            case Newcomer.Known known -> known.person();
            case Newcomer.Unknown unknown -> {
                Long unit = unknown.its().map(this::recorded).map(Unit::id).orElse(null);
                Person draft = unknown.person();
                yield roster.people()
                        .add(new Person(0, draft.name(), unit, draft.post(), draft.partyPost(), draft.phone()));
            }
        };
    }

    private Unit recorded(Unit unit) {
        return unit.id() == 0 ? roster.organizations().add(unit) : unit;
    }

    private List<String> wrong(Order order) {
        List<String> wrong = new ArrayList<>();
        Batch.Occasion occasion = order.occasion();
        LocalDate since = occasion.on();
        if (occasion.reason().isEmpty()) {
            wrong.add("没有写空缺的原因，没有新建");
        }
        Note.fault("空缺的原因", occasion.reason()).ifPresent(wrong::add);
        if (since == null) {
            wrong.add("没有写哪一天起空缺，没有新建");
        } else if (order.seat() != null && order.seat().since().filter(since::isBefore).isPresent()) {
            wrong.add("这个席位到" + order.seat().since().map(ChineseDate::format).orElse("") + "才空出，写的是"
                    + ChineseDate.format(since));
        }
        if (order.newcomer() instanceof Newcomer.Known known) {
            taken(order, known.person()).ifPresent(wrong::add);
        }
        if (order.newcomer() instanceof Newcomer.Unknown unknown) {
            unknown.its()
                    .filter(unit -> unit.id() == 0)
                    .flatMap(unit -> roster.organizations().unitNamed(unit.name()))
                    .ifPresent(unit -> wrong.add("“" + unit.name() + "”已在单位名录里，请从名录里选"));
        }
        underWay(order).ifPresent(wrong::add);
        return wrong;
    }

    private Optional<String> taken(Order order, Person person) {
        return rules.committees().compositionOn(order.committee().id(), rules.today()).members().stream()
                .filter(member -> member.person().id() == person.id())
                .findFirst()
                .map(member -> person.name() + "已是" + order.committee().name()
                        + member.seat().role().label() + "，没有新建");
    }

    private Optional<String> underWay(Order order) {
        return batches.batches().stream()
                .filter(batch -> batch.procedure().fills() && !batch.has(StepKind.CERTIFICATE))
                .filter(batch -> order.seat() != null
                        && batch.candidates().stream()
                                .anyMatch(candidate -> Long.valueOf(order.seat().seat().id())
                                        .equals(candidate.tie().seatId())))
                .findFirst()
                .map(batch -> "这个席位已在“" + batch.title() + "”里增补，没有新建");
    }
}
