package org.jiedao.handover;

import java.util.Optional;

/// Records who hands over to whom.
public final class RecordHandover {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 4000;

    private final Handovers handovers;

    public RecordHandover(Handovers handovers) {
        this.handovers = handovers;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Kept(Handover handover) implements Outcome {}

        /// Nothing was written.
        record Refused(String sentence) implements Outcome {}
    }

    public Outcome keep(Handover handover) {
        return refusal(handover)
                .<Outcome>map(why -> new Outcome.Refused("没有保存：" + why))
                .orElseGet(() -> new Outcome.Kept(handovers.keep(
                        (handover.id() == 0 ? "登记交接　" : "修改交接　") + handover.label(), handover)));
    }

    private static Optional<String> refusal(Handover handover) {
        Handover.Parties parties = handover.parties();
        if (parties.giver().isEmpty()) {
            return Optional.of("请填移交人。");
        }
        if (parties.giver().equals(parties.receiver())) {
            return Optional.of("移交人和接收人是同一个人，请核对。");
        }
        boolean tooLong = parties.giver().length() > LONGEST_NAME
                || parties.receiver().length() > LONGEST_NAME
                || parties.witness().length() > LONGEST_NAME;
        if (tooLong) {
            return Optional.of("一个姓名连同职务超过" + LONGEST_NAME + "字，请写短一些。");
        }
        return handover.remark().length() > LONGEST
                ? Optional.of("交代的事项超过" + LONGEST + "字，请写短一些，或者作为附件另交。")
                : Optional.empty();
    }

    public void remove(Handover handover) {
        handovers.remove("删除交接　" + handover.label(), handover.id());
    }
}
