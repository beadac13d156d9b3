package org.jiedao.appointment.view;

import java.util.List;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.RailStep;
import org.jiedao.calendar.ChineseDate;

/// A line of the list of batches, with what is to be done next and the clause that asks for it.
/// `ordered` says whether there is an order to go on by: its ruleset's file may be gone.
public record BatchRow(Batch batch, String committee, List<RailStep> rail, boolean ordered) {
    String title() {
        return batch.title();
    }

    String procedure() {
        return batch.procedure().label();
    }

    String headcount() {
        return batch.candidates().size() + "人";
    }

    String openedOn() {
        return ChineseDate.format(batch.opening().on());
    }

    String next() {
        if (!ordered) {
            return "规则集不在";
        }
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
        return ordered && rail.stream().noneMatch(step -> step.state() == RailStep.State.NEXT);
    }
}
