package org.jiedao.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jiedao.organization.NetworkLayout.Joint;
import org.jiedao.organization.NetworkLayout.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkLayoutTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /// Any ties between up to 40 bodies and up to 60 units, none twice.
    private static Network random(long seed) {
        Random random = new Random(seed);
        List<Body> bodies = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        for (long id = 1; id <= 2 + random.nextInt(39); id++) {
            bodies.add(new Body(id, BodyKind.COMMUNITY_JOINT_COMMITTEE, "组织" + id, id == 1 ? null : 1L));
        }
        for (long id = 1; id <= 1 + random.nextInt(60); id++) {
            units.add(new Unit(id, "单位" + id, UnitCategory.MARKET, null, null, null));
        }
        int hubs = 1 + random.nextInt(Math.min(10, bodies.size() - 1));
        Set<Tie> ties = new HashSet<>();
        for (int i = random.nextInt(120); i >= 0; i--) {
            long hub = bodies.get(random.nextInt(hubs)).id();
            Tie.Kind kind = Tie.Kind.values()[random.nextInt(3)];
            Tie.End end = random.nextInt(3) == 0
                    ? new Tie.End.OfBody(bodies.get(hubs + random.nextInt(bodies.size() - hubs)).id())
                    : new Tie.End.OfUnit(units.get(random.nextInt(units.size())).id());
            ties.add(new Tie(kind, hub, end, List.of("某人")));
        }
        return new Network(bodies, units, List.copyOf(ties), DAY);
    }

    private record Area(double left, double top, double right, double bottom, String what) {
        boolean meets(Area other) {
            return left < other.right - 0.01
                    && other.left < right - 0.01
                    && top < other.bottom - 0.01
                    && other.top < bottom - 0.01;
        }
    }

    private static Area area(Line line) {
        return new Area(
                Math.min(line.x(), line.toX()),
                Math.min(line.y(), line.toY()),
                Math.max(line.x(), line.toX()),
                Math.max(line.y(), line.toY()),
                line.toString());
    }

    private static List<Area> boxes(NetworkLayout layout) {
        return Stream.concat(
                        layout.hubs().stream()
                                .map(hub -> new Area(
                                        hub.x(),
                                        hub.y(),
                                        hub.x() + NetworkLayout.HUB_WIDTH,
                                        hub.y() + hub.height(),
                                        hub.toString())),
                        layout.ends().stream()
                                .map(end -> new Area(
                                        end.x(),
                                        end.y(),
                                        end.x() + NetworkLayout.END_WIDTH,
                                        end.y() + end.height(),
                                        end.toString())))
                .toList();
    }

    private static List<Area> words(NetworkLayout layout) {
        return Stream.concat(
                        layout.joints().stream()
                                .map(joint -> new Area(
                                        joint.wordsX(),
                                        joint.wordsY(),
                                        joint.wordsX() + NetworkLayout.WORDS_WIDTH,
                                        joint.wordsY() + NetworkLayout.WORDS_HEIGHT,
                                        joint.toString())),
                        layout.legend().stream()
                                .map(sample -> new Area(
                                        sample.x(),
                                        sample.y() - NetworkLayout.WORDS_HEIGHT / 2,
                                        sample.x() + NetworkLayout.SAMPLE_WIDTH + 100,
                                        sample.y() + NetworkLayout.WORDS_HEIGHT / 2,
                                        sample.toString())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noBoxAndNoWordLiesOnAnotherAndNothingLeavesTheNetwork(long seed) {
        NetworkLayout layout = NetworkLayout.of(random(seed));
        List<Area> areas =
                Stream.concat(boxes(layout).stream(), words(layout).stream()).toList();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            assertTrue(area.left >= 0 && area.right <= layout.size().width() + 0.01, area.what);
            assertTrue(area.top >= 0 && area.bottom <= layout.size().height() + 0.01, area.what);
            for (Area other : areas.subList(0, i)) {
                assertFalse(area.meets(other), area.what + " on " + other.what);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTieArrivesOnceAtItsOwnEnd(long seed) {
        Network network = random(seed);
        NetworkLayout layout = NetworkLayout.of(network);
        assertEquals(new HashSet<>(network.ties()), new HashSet<>(layout.joints().stream().map(Joint::tie).toList()));
        assertEquals(network.ties().size(), layout.joints().size());
        for (Joint joint : layout.joints()) {
            long arriving = layout.lines().stream()
                    .filter(line -> line.kind() == joint.tie().kind())
                    .filter(line -> line.y() == joint.y() && line.toY() == joint.y())
                    .filter(line -> line.x() == joint.x() && line.toX() == joint.toX())
                    .count();
            assertEquals(1, arriving, joint.toString());
            assertEquals(1, layout.ends().stream()
                    .filter(end -> end.tied().equals(joint.tie().end()))
                    .filter(end -> joint.toX() == end.edge())
                    .filter(end -> joint.y() > end.y() && joint.y() < end.y() + end.height())
                    .count());
        }
        assertEquals(
                network.ties().size(),
                layout.legend().stream().mapToInt(NetworkLayout.Sample::ties).sum());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesCrossButNeverLieOnEachOtherNorRunUnderABoxOrAWord(long seed) {
        NetworkLayout layout = NetworkLayout.of(random(seed));
        List<Area> lines = layout.lines().stream().map(NetworkLayoutTest::area).toList();
        for (int i = 0; i < lines.size(); i++) {
            Area line = lines.get(i);
            assertTrue(line.left == line.right || line.top == line.bottom, line.what);
            Stream.concat(boxes(layout).stream(), words(layout).stream())
                    .forEach(area -> assertFalse(
                            line.right > area.left + 0.01
                                    && line.left < area.right - 0.01
                                    && line.bottom > area.top + 0.01
                                    && line.top < area.bottom - 0.01,
                            line.what + " under " + area.what));
            for (Area other : lines.subList(0, i)) {
                boolean across = line.top == line.bottom && other.top == other.bottom && line.top == other.top;
                boolean down = line.left == line.right && other.left == other.right && line.left == other.left;
                assertFalse(across && line.left < other.right && other.left < line.right, line.what + other.what);
                assertFalse(down && line.top < other.bottom && other.top < line.bottom, line.what + other.what);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichTiesWereRecordedMakesNoDifference(long seed) {
        Network network = random(seed);
        List<Tie> shuffled = new ArrayList<>(network.ties());
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                NetworkLayout.of(network),
                NetworkLayout.of(new Network(network.bodies(), network.units(), shuffled, DAY)));
    }

    @Test
    void ofTheSameTieTwiceOneIsDrawnWithBothPeople() {
        List<Body> bodies = List.of(
                new Body(1, BodyKind.STREET_JOINT_COMMITTEE, "街道“大工委”", null),
                new Body(2, BodyKind.COMMUNITY_PARTY_ORGANIZATION, "禾苗社区党委", null),
                new Body(3, BodyKind.ALLIANCE, "旧联合体", null, new Founding(null, DAY.minusDays(1), null, null)));
        Tie.End community = new Tie.End.OfBody(2);
        Network network = new Network(
                bodies,
                List.of(),
                List.of(
                        new Tie(Tie.Kind.LIAISON, 1, community, List.of("甲某")),
                        new Tie(Tie.Kind.LIAISON, 1, community, List.of("乙某")),
                        new Tie(Tie.Kind.MEMBER, 3, community, List.of("丙某")),
                        new Tie(Tie.Kind.JOINED, 1, new Tie.End.OfUnit(9), List.of("丁某"))),
                DAY);
        assertEquals(List.of(new Tie(Tie.Kind.LIAISON, 1, community, List.of("甲某", "乙某"))), network.ties());
        assertEquals("甲某、乙某", NetworkLayout.of(network).joints().getFirst().words());
        assertTrue(NetworkLayout.of(network.of(Set.of(Tie.Kind.JOINED))).hubs().isEmpty());
    }

    @Test
    void moreNamesThanThereIsRoomForAreCounted() {
        assertEquals("甲某某、乙某某", NetworkLayout.words(List.of("甲某某", "乙某某"), 8));
        assertEquals("甲某某、乙某某等3人", NetworkLayout.words(List.of("甲某某", "乙某某", "丙某某"), 8));
        assertEquals("阿依努尔·买买提等2人", NetworkLayout.words(List.of("阿依努尔·买买提", "乙某某"), 8));
    }
}
