package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.DutiesDone;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.FactSource.Item;

/// What 年度节律 counted, for the papers of a committee.
public record RhythmDone(OpenExamination examination) implements DutiesDone {
    @Override
    public List<Time> of(Body body, LocalDate on) {
        return examination.read().rhythms(on).stream()
                .filter(rhythm -> rhythm.body().id() == body.id())
                .flatMap(rhythm -> rhythm.beats().stream().map(beat -> time(rhythm, beat)))
                .toList();
    }

    private static Time time(Rhythm rhythm, Rhythm.Beat beat) {
        List<Deed> deeds = beat.mark() == Rhythm.Mark.DONE
                ? beat.counted().stream().map(item -> deed(item, beat)).toList()
                : List.of();
        boolean over = beat.mark() != Rhythm.Mark.COMING;
        return new Time(
                rhythm.duty().rule().id(), rhythm.duty().what(), beat.span(), over ? beat.mark().label() : "", deeds);
    }

    private static Deed deed(Item item, Rhythm.Beat beat) {
        return new Deed(item.name(), Optional.ofNullable(beat.days().get(item)));
    }
}
