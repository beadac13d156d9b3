package org.jiedao.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jspecify.annotations.Nullable;

/// Keeps what happened at a meeting as one undoable step: that it was held and when, who took the chair and the minutes,
/// what was said, how the votes fell.
public final class RecordProceedings {
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_RECORD = 100_000;

    private final Meetings meetings;
    private final Clock clock;

    public RecordProceedings(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /// As typed; `ballots` by the ids of the items.
    public record Typed(
            boolean held, String on, String chair, String recorder, String record, Map<Long, Ballot> ballots) {
        public Typed {
            ballots = Map.copyOf(ballots);
        }
    }

    public Keeping keep(long meetingId, Typed typed) {
        Optional<MeetingFile> found = meetings.file(meetingId);
        if (found.isEmpty()) {
            return refused("这次会议已经不在了，可能刚被撤销或者删除");
        }
        MeetingFile stored = found.get();
        return switch (ChineseDate.parse(typed.on())) {
            case ChineseDate.Reading.Unreadable(String sentence) -> refused("会议日期读不出来，" + sentence);
            case ChineseDate.Reading.Date(LocalDate on) -> fault(stored, typed, on)
                    .map(RecordProceedings::refused)
                    .orElseGet(() -> kept(stored, typed, on));
        };
    }

    private static Keeping refused(String why) {
        return new Keeping.Refused("没有保存会议记录：" + why + "。");
    }

    private Optional<String> fault(MeetingFile stored, Typed typed, LocalDate on) {
        return Stream.of(
                        state(stored, typed, on),
                        tooLong("主持人", typed.chair(), LONGEST_NAME),
                        tooLong("记录人", typed.recorder(), LONGEST_NAME),
                        tooLong("会议记录", typed.record(), LONGEST_RECORD),
                        ballots(stored, typed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> state(MeetingFile stored, Typed typed, LocalDate on) {
        if (stored.meeting().state() == MeetingState.CANCELLED) {
            return Optional.of("这次会议已经取消");
        }
        if (typed.held() && on.isAfter(LocalDate.now(clock))) {
            return Optional.of(ChineseDate.format(on) + "还没有到，不能登记为已开");
        }
        return !typed.held() && stored.meeting().held() && stored.underWay()
                ? Optional.of("已经登记了到会、表决或者议定事项，不能改回待开。要改回，请先撤销那些登记")
                : Optional.empty();
    }

    private static Optional<String> tooLong(String what, String text, int most) {
        return text.strip().length() > most ? Optional.of(what + "超过" + most + "字，请写短些") : Optional.empty();
    }

    private static Optional<String> ballots(MeetingFile stored, Typed typed) {
        return stored.agenda().stream()
                .flatMap(item -> Stream.ofNullable(typed.ballots().get(item.id()))
                        .flatMap(ballot -> ballot.read() instanceof Ballot.Reading.Faulty(String fault)
                                ? Stream.of("议题“" + item.topic() + "”的" + fault)
                                : Stream.empty()))
                .findFirst();
    }

    private Keeping kept(MeetingFile stored, Typed typed, LocalDate on) {
        Meeting was = stored.meeting();
        Meeting now = new Meeting(
                was.id(),
                was.bodyId(),
                was.kind(),
                was.title(),
                on,
                was.notice(),
                new Meeting.Proceedings(
                        recorded(typed.chair()),
                        recorded(typed.recorder()),
                        recorded(typed.record()),
                        was.proceedings().cancelReason()),
                typed.held() ? MeetingState.HELD : MeetingState.PLANNED);
        List<AgendaItem> agenda = new ArrayList<>();
        stored.agenda().forEach(item -> agenda.add(voted(item, typed.ballots().get(item.id()))));
        return new Keeping.Kept(
                meetings.keep("会议记录 " + was.title(), stored.with(now).withAgenda(agenda)),
                "会议记录已保存。");
    }

    private static AgendaItem voted(AgendaItem item, @Nullable Ballot ballot) {
        return ballot == null
                ? item
                : new AgendaItem(item.id(), item.topic(), item.proposers(), item.needId(), vote(ballot));
    }

    private static AgendaItem.@Nullable Vote vote(Ballot ballot) {
        return ballot.read() instanceof Ballot.Reading.Cast(AgendaItem.Vote vote) ? vote : null;
    }

    private static @Nullable String recorded(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
