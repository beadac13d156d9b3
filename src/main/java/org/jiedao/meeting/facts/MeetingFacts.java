package org.jiedao.meeting.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// What the meetings of one body tell up to a day; there is at least one. A meeting called off counts for nothing.
record MeetingFacts(Body body, List<Recorded> past, Optional<CommitteeHistory> committee, LocalDate day)
        implements FactSource {
    private static final String MINUTES = "会议纪要";
    private static final String PROPOSED = "委员共同提议的议题";

    @Override
    public Optional<List<Dated>> events(String event) {
        return kind(event).map(kind -> past.stream()
                .filter(meeting -> meeting.kind() == kind && (meeting.held() || meeting.open()))
                .map(meeting -> new Dated(meeting.item(), meeting.on(), meeting.held()))
                .toList());
    }

    @Override
    public Optional<LocalDate> keptSince(String event) {
        return kind(event).map(_ -> past.getFirst().on());
    }

    /// Of the kinds that a body holds itself: the groups' meetings are recorded with the groups, so that of a branch that has
    /// recorded none of its own nothing is known.
    private Optional<MeetingKind> kind(String word) {
        return MeetingKind.called(word).filter(kind -> kind != MeetingKind.GROUP_MEETING
                || body.kind() == BodyKind.BUILDING_GROUP
                || past.stream().anyMatch(meeting -> meeting.kind() == kind));
    }

    private Stream<Recorded> held(String kind) {
        return past.stream()
                .filter(meeting -> meeting.held() && meeting.kind().label().equals(kind));
    }

    private Stream<Recorded> plenaries() {
        return held(MeetingKind.PLENARY.label());
    }

    private static boolean isKind(String word) {
        return MeetingKind.of(word).isPresent();
    }

    @Override
    public Optional<List<Item>> list(String list) {
        return switch (list) {
            case "会议通知" -> Optional.of(plenaries().map(Recorded::item).toList());
            case MINUTES -> Optional.of(minutes().map(MeetingFacts::item).toList());
            case PROPOSED -> Optional.of(proposals().map(Share::item).toList());
            default ->
                isKind(list) ? Optional.of(held(list).map(Recorded::item).toList()) : Optional.empty();
        };
    }

    /// 街道“大工委”会议 is its plenary (GN-27). Of an item that came from a need only the meeting that took it up is on record.
    @Override
    public Optional<List<Course>> courses(String procedure) {
        return switch (procedure) {
            case "会议" -> Optional.of(plenaries()
                    .map(meeting -> new NoticeSent(meeting, day).course())
                    .toList());
            case "议题形成" -> Optional.of(fromNeeds()).filter(courses -> !courses.isEmpty());
            default -> Optional.empty();
        };
    }

    private List<Course> fromNeeds() {
        return past.stream()
                .filter(Recorded::held)
                .filter(meeting -> meeting.topics().stream().anyMatch(Recorded.Topic::fromNeed))
                .map(meeting -> new Course(meeting.item(), Map.of("提交会议", meeting.on()), Set.of("提交会议")))
                .toList();
    }

    @Override
    public Optional<List<Share>> shares(Split split, Span within) {
        String each = split.each() == null ? "" : split.each();
        return switch (split.part() + "/" + split.whole()) {
            case "到会委员/应到委员" ->
                isKind(each)
                        ? Optional.of(held(each)
                                .filter(meeting -> within.contains(meeting.on()))
                                .map(MeetingFacts::turnout)
                                .toList())
                        : Optional.empty();
            case "到会次数/应到次数" -> new MemberAttendance(past, committee, day).shares(each, within);
            case "提议委员/委员总数" -> each.equals(PROPOSED) ? Optional.of(proposals().toList()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Share turnout(Recorded meeting) {
        var turnout = meeting.turnout();
        return new Share(
                meeting.item(), turnout.present(), turnout.expected(), turnout.excused(), turnout.unrecorded());
    }

    /// Items that members proposed together. Who proposed without being a member does not count.
    private Stream<Share> proposals() {
        return past.stream()
                .filter(meeting -> meeting.held() || meeting.open())
                .flatMap(meeting -> meeting.topics().stream()
                        .filter(topic -> !topic.proposers().isEmpty())
                        .map(topic -> proposal(meeting, topic)));
    }

    private Share proposal(Recorded meeting, Recorded.Topic topic) {
        Set<Long> members = meeting.members(committee);
        Set<Long> proposers = new HashSet<>(topic.proposers());
        proposers.retainAll(members);
        return new Share(
                new RecordKey(RecordKey.Sort.MEETING, meeting.meeting().id()).item(topic.name()),
                proposers.size(),
                members.size(),
                0);
    }

    @Override
    public Optional<List<Holding>> holdings(String each, String thing) {
        MinutesIssued issued = new MinutesIssued(past, day);
        if (thing.equals(MINUTES) && isKind(each)) {
            return Optional.of(held(each).map(issued::minutes).toList());
        }
        return each.equals(MINUTES) && thing.equals("印发记录")
                ? Optional.of(issued.distributed())
                : Optional.empty();
    }

    private Stream<DispatchEntry> minutes() {
        return past.stream()
                .flatMap(meeting -> meeting.standing(Paper.MEETING_MINUTES, day).stream());
    }

    static Item item(DispatchEntry entry) {
        return new RecordKey(RecordKey.Sort.DISPATCH_ENTRY, entry.id())
                .item(entry.matter().title());
    }

    @Override
    public Optional<List<Value>> values(String each, String attribute) {
        return attribute.equals("主持人") && isKind(each)
                ? Optional.of(held(each).map(MeetingFacts::chair).toList())
                : Optional.empty();
    }

    private static Value chair(Recorded meeting) {
        return meeting.chairRole()
                .map(role -> new Value(meeting.item(), role))
                .orElseGet(() -> Value.unrecorded(meeting.item()));
    }

    @Override
    public Optional<List<Presence>> presentAtEach(String each, String set, Span within) {
        return each.equals("会议通知") && set.equals("会议通知要素")
                ? Optional.of(plenaries()
                        .filter(meeting -> within.contains(meeting.on()))
                        .map(meeting -> new NoticeSent(meeting, day).parts())
                        .toList())
                : Optional.empty();
    }
}
