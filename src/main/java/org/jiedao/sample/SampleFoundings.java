package org.jiedao.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.BranchType;
import org.jiedao.organization.Founding;
import org.jspecify.annotations.Nullable;

/// How the sample's branches and groups were founded, which of them was dissolved, and what the year added (`bodies.txt`).
record SampleFoundings(SampleDesk desk, SampleLines lines) {
    private static final String NOTHING = "—";
    private static final int FIRST_STEP = 3;
    private static final List<BodyStep.Kind> STEPS = List.of(
            BodyStep.Kind.APPLICATION,
            BodyStep.Kind.REPLY,
            BodyStep.Kind.FILING,
            BodyStep.Kind.COUNTY_FILING,
            BodyStep.Kind.CITY_FILING,
            BodyStep.Kind.MEETING,
            BodyStep.Kind.PLAQUE);

    SampleFoundings(SampleDesk desk) {
        this(desk, SampleLines.of("bodies.txt"));
    }

    void record() {
        lines.section("增加").forEach(this::add);
        lines.section("成立").forEach(this::found);
        lines.section("其余").forEach(this::dated);
    }

    /// Those of a kind of which nothing else is told.
    private void dated(List<String> cells) {
        Founding founding = new Founding(LocalDate.parse(cells.get(1)), null, null, null);
        desk.records().organizations().bodies().stream()
                .filter(body -> body.kind().label().equals(cells.getFirst()))
                .filter(body -> body.founding().equals(Founding.UNRECORDED))
                .forEach(body -> Unrefused.done(desk.bodies()
                        .body(body.id(), body.kind(), body.name(), body.parentId(), founding)));
    }

    private void add(List<String> cells) {
        BodyKind kind = Arrays.stream(BodyKind.values())
                .filter(one -> one.label().equals(cells.get(1)))
                .findFirst()
                .orElseThrow();
        Founding founding = new Founding(day(cells.get(3)), day(cells.get(4)), null, null);
        Unrefused.done(desk.bodies()
                .body(0, kind, cells.get(2), desk.records().body(cells.getFirst()).id(), founding));
    }

    private void found(List<String> cells) {
        Body body = desk.records().body(cells.getFirst());
        BranchType type = Arrays.stream(BranchType.values())
                .filter(one -> one.label().equals(cells.get(1)))
                .findFirst()
                .orElse(null);
        LocalDate foundedOn = day(cells.get(2));
        Founding founding = new Founding(foundedOn, null, type, type == null ? null : Boolean.FALSE);
        Unrefused.done(desk.bodies()
                .body(body.id(), body.kind(), body.name(), body.parentId(), founding));
        Unrefused.done(desk.bodies()
                .steps(desk.records().body(cells.getFirst()), foundedOn, steps(cells)));
    }

    private static List<BodyStep> steps(List<String> cells) {
        return IntStream.range(0, STEPS.size())
                .filter(at -> !cells.get(FIRST_STEP + at).equals(NOTHING))
                .mapToObj(at -> BodyStep.of(
                        STEPS.get(at),
                        LocalDate.parse(cells.get(FIRST_STEP + at)),
                        STEPS.get(at).label() + "材料（示例）"))
                .toList();
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals(NOTHING) ? null : LocalDate.parse(cell);
    }
}
