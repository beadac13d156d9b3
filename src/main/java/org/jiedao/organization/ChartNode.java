package org.jiedao.organization;

import java.util.List;

/// A box of the organization chart: a body, what it is, a figure about it, and what hangs on it. `across`: what hangs on
/// it stands side by side, else one under the other. `hidden` hang on it and are not shown.
public record ChartNode(Body body, String figure, boolean across, List<ChartNode> below, int hidden) {
    public ChartNode {
        below = List.copyOf(below);
    }

    boolean isLeaf() {
        return below.isEmpty();
    }
}
