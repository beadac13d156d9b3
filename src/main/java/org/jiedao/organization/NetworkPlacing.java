package org.jiedao.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.organization.NetworkLayout.Hub;
import org.jiedao.organization.NetworkLayout.Sample;
import org.jiedao.organization.NetworkLayout.Size;

/// Finds the places of a network. Everything stands on steps of one height; ties arrive at their ends half a step off the
/// heights at which they leave a body, so that the two never lie on each other.
final class NetworkPlacing {
    static final double STEP = 11;
    static final double PITCH = 2 * STEP;
    static final double APART = STEP;
    static final double HUB_HEIGHT = 6 * STEP;
    private static final double END_HEIGHT = 3 * STEP;
    private static final double SAMPLE_APART = 170;

    private final Network network;
    private final List<Body> bodies;
    private final Map<Tie.End, List<Tie>> ties = new LinkedHashMap<>();
    private final List<Tie.End> left = new ArrayList<>();
    private final List<Tie.End> right = new ArrayList<>();

    NetworkPlacing(Network network) {
        this.network = network;
        bodies = network.hubs();
        List<Long> order = bodies.stream().map(Body::id).toList();
        for (Tie.End end : network.ends()) {
            ties.put(end, network.ties().stream()
                    .filter(tie -> tie.end().equals(end))
                    .toList());
        }
        split(Comparator.comparing(end -> of(end).stream()
                .mapToInt(tie -> order.indexOf(tie.hubId()))
                .average()
                .orElse(0)));
    }

    /// Bodies at the left, units where there is more room; each near those that tie it.
    private void split(Comparator<Tie.End> near) {
        ties.keySet().stream().filter(Tie.End.OfBody.class::isInstance).forEach(left::add);
        ties.keySet().stream()
                .filter(Tie.End.OfUnit.class::isInstance)
                .sorted(near)
                .forEach(unit -> (height(left) < height(right) ? left : right).add(unit));
        left.sort(near);
        right.sort(near);
    }

    private List<Tie> of(Tie.End end) {
        return ties.getOrDefault(end, List.of());
    }

    private double height(List<Tie.End> ends) {
        return ends.stream().mapToDouble(end -> height(end) + APART).sum() - APART;
    }

    private double height(Tie.End end) {
        return END_HEIGHT + (of(end).size() - 1) * PITCH;
    }

    NetworkLayout layout() {
        double hubsHeight = bodies.size() * (HUB_HEIGHT + APART) - APART;
        double height = Stream.of(hubsHeight, height(left), height(right))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Double> tops = tops(height, hubsHeight);
        NetworkSide leftSide = side(left, true, tops, height);
        NetworkSide rightSide = side(right, false, tops, height);
        double x = leftSide.width();
        leftSide.draw(x);
        rightSide.draw(x + NetworkLayout.HUB_WIDTH);
        List<Hub> hubs = IntStream.range(0, bodies.size())
                .mapToObj(at -> new Hub(bodies.get(at), x, tops.get(at), HUB_HEIGHT))
                .toList();
        List<Sample> legend = legend();
        double width = Math.max(x + NetworkLayout.HUB_WIDTH + rightSide.width(), legend.size() * SAMPLE_APART);
        return new NetworkLayout(
                hubs,
                both(leftSide.ends(), rightSide.ends()),
                both(leftSide.lines(), rightSide.lines()),
                both(leftSide.joints(), rightSide.joints()),
                legend,
                new Size(width, NetworkLayout.LEGEND_HEIGHT + height));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /// Where the bodies in the middle begin, as far from each other as there is room for.
    private List<Double> tops(double height, double least) {
        double more = Math.floor((height - least) / (bodies.size() + 1) / STEP) * STEP;
        return IntStream.range(0, bodies.size())
                .mapToObj(at -> NetworkLayout.LEGEND_HEIGHT + more + at * (HUB_HEIGHT + APART + more))
                .toList();
    }

    private NetworkSide side(List<Tie.End> ends, boolean isLeft, List<Double> tops, double height) {
        Map<Long, Double> hubs = new LinkedHashMap<>();
        bodies.forEach(body -> hubs.put(body.id(), tops.get(hubs.size())));
        double y = NetworkLayout.LEGEND_HEIGHT + Math.floor((height - height(ends)) / 2 / STEP) * STEP;
        List<NetworkSide.Placed> placed = new ArrayList<>();
        for (Tie.End end : ends) {
            placed.add(new NetworkSide.Placed(end, network.name(end), y, height(end), of(end)));
            y += height(end) + APART;
        }
        return new NetworkSide(isLeft, placed, hubs);
    }

    private List<Sample> legend() {
        List<Tie.Kind> kinds = network.kinds();
        return IntStream.range(0, kinds.size())
                .mapToObj(at -> new Sample(
                        kinds.get(at),
                        at * SAMPLE_APART,
                        STEP,
                        (int) network.ties().stream()
                                .filter(tie -> tie.kind() == kinds.get(at))
                                .count()))
                .toList();
    }
}
