package org.jiedao.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jspecify.annotations.Nullable;

/// Records a body, how it was founded and dissolved. What was typed is first held against the tree and the standards; the
/// answer says why nothing was recorded, and is empty when it was.
public record RecordBody(Organizations organizations, BodySteps steps, FoundingOrders orders, Clock clock) {
    /// A body, new where its id is 0, with the steps already recorded of it.
    public Optional<String> body(long id, BodyKind kind, String name, @Nullable Long parentId, Founding founding) {
        String typed = name.strip();
        Tree tree = new Tree(organizations.bodies());
        Optional<String> refusal = tree.refusal(id, typed, parentId);
        if (refusal.isPresent()) {
            return refusal;
        }
        Body wanted = new Body(id, kind, typed, parentId, founding);
        return lifeFault(wanted, tree)
                .or(() -> id == 0 ? Optional.empty() : orderFault(wanted, steps.of(id)))
                .or(() -> {
                    put(wanted);
                    return Optional.empty();
                });
    }

    private void put(Body wanted) {
        if (wanted.id() != 0) {
            organizations.edit(wanted);
            return;
        }
        Body added = organizations.add(wanted.kind(), wanted.name(), wanted.parentId());
        if (!wanted.founding().equals(added.founding())) {
            organizations.edit(added.founded(wanted.founding()));
        }
    }

    /// The steps of its founding in place of those recorded, with the day on which it was founded.
    public Optional<String> steps(Body body, @Nullable LocalDate foundedOn, List<BodyStep> wanted) {
        Founding before = body.founding();
        Body founded = body.founded(new Founding(foundedOn, before.dissolvedOn(), before.type(), before.jointly()));
        return lifeFault(founded, new Tree(organizations.bodies()))
                .or(() -> stepFault(wanted))
                .or(() -> orderFault(founded, wanted))
                .or(() -> {
                    steps.record(founded, wanted);
                    return Optional.empty();
                });
    }

    private Optional<String> stepFault(List<BodyStep> wanted) {
        LocalDate today = LocalDate.now(clock);
        return wanted.stream()
                .flatMap(step -> stepFault(step, today).stream())
                .map(fault -> "没有保存：" + fault)
                .findFirst();
    }

    private static Optional<String> stepFault(BodyStep step, LocalDate today) {
        String label = "“" + step.kind().label() + "”的";
        if (step.on().isAfter(today)) {
            return Optional.of(label + "日期" + ChineseDate.format(step.on()) + "在今天以后，办了再登记。");
        }
        return step.evidence().length() > BodyStep.EVIDENCE_LENGTH
                ? Optional.of(label + "凭据超过" + BodyStep.EVIDENCE_LENGTH + "字，请写短些。")
                : Optional.empty();
    }

    private Optional<String> orderFault(Body wanted, List<BodyStep> taken) {
        return orders.fault(wanted, taken, LocalDate.now(clock)).map(fault -> "没有保存：" + fault + "。请核对日期。");
    }

    /// A dissolved body leaves nothing behind that still hangs on it.
    private static Optional<String> lifeFault(Body wanted, Tree tree) {
        @Nullable LocalDate from = wanted.founding().foundedOn();
        @Nullable LocalDate last = wanted.founding().dissolvedOn();
        if (last == null) {
            return Optional.empty();
        }
        if (from != null && last.isBefore(from)) {
            return Optional.of("没有保存：撤销日期" + ChineseDate.format(last) + "早于成立日期" + ChineseDate.format(from) + "，请核对。");
        }
        return tree.within(wanted.id()).stream()
                .filter(below -> below.id() != wanted.id() && below.isThere(last.plusDays(1)))
                .findFirst()
                .map(below -> "没有保存：下级“" + below.name() + "”在" + ChineseDate.format(last)
                        + "以后还在，请先登记它的撤销，或把它改隶其他组织。");
    }
}
