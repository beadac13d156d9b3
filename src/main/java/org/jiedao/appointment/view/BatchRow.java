package org.jiedao.appointment.view;

import java.util.List;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.RailStep;
import org.jiedao.calendar.ChineseDate;

/// A line of the list of batches, with what is to be done next and the clause that asks for it.
public record BatchRow(Batch batch, String committee, List<RailStep> rail) {
    String title() {
        return batch.title();
    }

    String headcount() {
        return batch.candidates().size() + "人";
    }

    String openedOn() {
        return ChineseDate.format(batch.opening().on());
    }

    String next() {
        return rail.stream()
                .filter(step -> step.state() == RailStep.State.NEXT)
                .findFirst()
                .map(step -> step.step().label())
                .orElse("已走完");
    }

    String clause() {
        return rail.stream()
                .filter(step -> step.state() == RailStep.State.NEXT)
                .findFirst()
                .map(step -> step.step().clause().citation())
                .orElse("");
    }

    boolean isFinished() {
        return rail.stream().noneMatch(step -> step.state() == RailStep.State.NEXT);
    }
}
