package org.jiedao.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jiedao.organization.ChartLayout.Box;
import org.jiedao.organization.ChartLayout.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartLayoutTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    /// Any tree of up to 300 bodies of any kinds, with any of them folded.
    private static ChartLayout random(long seed, List<Body> bodies, Set<Long> folded) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(300);
        for (int i = 1; i <= count; i++) {
            Long parent = i == 1 || random.nextInt(20) == 0 ? null : 1L + random.nextInt(i - 1);
            BodyKind kind = BodyKind.values()[random.nextInt(BodyKind.values().length)];
            bodies.add(new Body(i, kind, "组织" + i, parent));
            if (random.nextInt(8) == 0) {
                folded.add((long) i);
            }
        }
        return ChartLayout.of(new OrganizationChart(bodies, Map.of(), DAY).roots(folded));
    }

    private static boolean overlap(Box one, Box other) {
        return Math.abs(one.x() - other.x()) < ChartLayout.BOX_WIDTH
                && Math.abs(one.y() - other.y()) < ChartLayout.BOX_HEIGHT;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noBoxLiesOnAnotherAndNothingLeavesTheChart(long seed) {
        ChartLayout layout = random(seed, new ArrayList<>(), new HashSet<>());
        List<Box> boxes = layout.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertTrue(box.x() >= 0 && box.x() + ChartLayout.BOX_WIDTH <= layout.width() + 0.01, box.toString());
            assertTrue(box.y() >= 0 && box.y() + ChartLayout.BOX_HEIGHT <= layout.height() + 0.01, box.toString());
            for (Box other : boxes.subList(0, i)) {
                assertFalse(overlap(box, other), box + " on " + other);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void everyBodyIsShownOnceUnlessSomethingAboveItIsFolded(long seed) {
        List<Body> bodies = new ArrayList<>();
        Set<Long> folded = new HashSet<>();
        ChartLayout layout = random(seed, bodies, folded);
        Set<Long> hidden = new HashSet<>();
        for (Body body : bodies) {
            Long above = body.parentId();
            if (above != null && (folded.contains(above) || hidden.contains(above))) {
                hidden.add(body.id());
            }
        }
        List<Long> shown = layout.boxes().stream()
                .map(box -> box.node().body().id())
                .sorted()
                .toList();
        assertEquals(
                bodies.stream().map(Body::id).filter(id -> !hidden.contains(id)).toList(), shown);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void noLineRunsThroughABox(long seed) {
        ChartLayout layout = random(seed, new ArrayList<>(), new HashSet<>());
        for (Line line : layout.lines()) {
            assertTrue(line.x() == line.toX() || line.y() == line.toY(), line.toString());
            for (Box box : layout.boxes()) {
                assertFalse(inside(line, box), line + " through " + box);
            }
        }
    }

    private static boolean inside(Line line, Box box) {
        double left = Math.min(line.x(), line.toX());
        double right = Math.max(line.x(), line.toX());
        double top = Math.min(line.y(), line.toY());
        double bottom = Math.max(line.y(), line.toY());
        return right > box.x() + 0.01
                && left < box.x() + ChartLayout.BOX_WIDTH - 0.01
                && bottom > box.y() + 0.01
                && top < box.y() + ChartLayout.BOX_HEIGHT - 0.01;
    }

    @Test
    void whatIsDissolvedIsNotInTheChartAndWhatHungOnItStandsAlone() {
        Founding over = new Founding(null, DAY.minusDays(1), null, null);
        List<Body> bodies = List.of(
                new Body(1, BodyKind.COMMUNITY_PARTY_ORGANIZATION, "禾苗社区党委", null),
                new Body(2, BodyKind.ESTATE_BRANCH, "旧村小区党支部", 1L, over),
                new Body(3, BodyKind.COMMUNITY_JOINT_COMMITTEE, "禾苗社区“大党委”", 1L));
        OrganizationChart chart = new OrganizationChart(bodies, Map.of(3L, 9), DAY);
        ChartNode root = chart.roots(Set.of()).getFirst();
        assertEquals("下级1个", root.figure());
        assertEquals(List.of("委员9人"), root.below().stream().map(ChartNode::figure).toList());
        assertEquals(
                2, new OrganizationChart(bodies, Map.of(), DAY.minusDays(1)).roots(Set.of()).getFirst().below().size());
        ChartNode folded = chart.roots(Set.of(1L)).getFirst();
        assertEquals(1, folded.hidden());
        assertEquals(List.of(), folded.below());
    }
}
