package org.jiedao.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jiedao.organization.NetworkLayout.End;
import org.jiedao.organization.NetworkLayout.Joint;
import org.jiedao.organization.NetworkLayout.Line;

/// What stands at one side of the bodies in the middle of a network, and the lines to it: away from each body and kind one
/// stub to an upright, from the upright one line to each end.
final class NetworkSide {
    private static final double LANE = 12;
    private static final int NAMES = 11;

    private final boolean left;
    private final List<Placed> placed;
    private final List<Strand> strands = new ArrayList<>();
    private final Map<Strand, Integer> lanes = new LinkedHashMap<>();
    private int laneCount;
    private final List<End> ends = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Joint> joints = new ArrayList<>();

    /// An end with its ties from top to bottom.
    record Placed(Tie.End end, String name, double y, double height, List<Tie> ties) {
        double arrival(int tie) {
            return y + height / 2 + (tie - (ties.size() - 1) / 2.0) * NetworkPlacing.PITCH;
        }
    }

    private record Arrival(Tie tie, double y) {}

    /// What leaves one body in one kind, at a height of its own.
    private record Strand(Tie.Kind kind, double from, List<Arrival> arrivals) {
        double top() {
            return arrivals.stream().mapToDouble(Arrival::y).reduce(from, Math::min);
        }

        double bottom() {
            return arrivals.stream().mapToDouble(Arrival::y).reduce(from, Math::max);
        }
    }

    /// `hubs`: where the bodies in the middle begin.
    NetworkSide(boolean left, List<Placed> placed, Map<Long, Double> hubs) {
        this.left = left;
        this.placed = placed;
        hubs.forEach(this::strands);
        strands.sort(Comparator.comparing(Strand::top).thenComparing(Strand::bottom));
        strands.forEach(strand -> lanes.put(strand, lane(strand)));
    }

    private void strands(long hub, double top) {
        Map<Tie.Kind, List<Arrival>> arrivals = new LinkedHashMap<>();
        Set<Tie.Kind> kinds = new TreeSet<>();
        for (Placed end : placed) {
            for (int at = 0; at < end.ties().size(); at++) {
                Tie tie = end.ties().get(at);
                if (tie.hubId() == hub) {
                    kinds.add(tie.kind());
                    arrivals.computeIfAbsent(tie.kind(), _ -> new ArrayList<>())
                            .add(new Arrival(tie, end.arrival(at)));
                }
            }
        }
        double from = top + NetworkPlacing.HUB_HEIGHT / 2 - (kinds.size() - 1) * NetworkPlacing.PITCH / 2;
        for (Tie.Kind kind : kinds) {
            strands.add(new Strand(kind, from, Objects.requireNonNull(arrivals.get(kind))));
            from += NetworkPlacing.PITCH;
        }
    }

    /// The first upright that is free there, counted from the middle.
    private int lane(Strand strand) {
        int lane = 0;
        while (isTaken(lane, strand)) {
            lane++;
        }
        laneCount = Math.max(laneCount, lane + 1);
        return lane;
    }

    private boolean isTaken(int lane, Strand strand) {
        return lanes.entrySet().stream()
                .anyMatch(other -> other.getValue() == lane
                        && other.getKey().top() < strand.bottom() + NetworkPlacing.STEP
                        && strand.top() < other.getKey().bottom() + NetworkPlacing.STEP);
    }

    double width() {
        return placed.isEmpty() ? 0 : lanesWidth() + NetworkLayout.WORDS_WIDTH + NetworkLayout.END_WIDTH;
    }

    private double lanesWidth() {
        return (laneCount + 1) * LANE;
    }

    /// Outwards from where the bodies in the middle end.
    void draw(double from) {
        double edge = at(from, lanesWidth() + NetworkLayout.WORDS_WIDTH);
        for (Placed end : placed) {
            double x = left ? edge - NetworkLayout.END_WIDTH : edge;
            ends.add(new End(end.end(), end.name(), left, x, end.y(), end.height()));
        }
        lanes.forEach((strand, lane) -> draw(strand, from, at(from, (lane + 1) * LANE), edge));
    }

    private double at(double from, double away) {
        return left ? from - away : from + away;
    }

    private void draw(Strand strand, double from, double upright, double edge) {
        lines.add(new Line(strand.kind(), from, strand.from(), upright, strand.from()));
        lines.add(new Line(strand.kind(), upright, strand.top(), upright, strand.bottom()));
        for (Arrival arrival : strand.arrivals()) {
            lines.add(new Line(strand.kind(), upright, arrival.y(), edge, arrival.y()));
            joints.add(new Joint(
                    arrival.tie(),
                    upright,
                    arrival.y(),
                    edge,
                    NetworkLayout.words(arrival.tie().people(), NAMES)));
        }
    }

    List<End> ends() {
        return ends;
    }

    List<Line> lines() {
        return lines;
    }

    List<Joint> joints() {
        return joints;
    }
}
