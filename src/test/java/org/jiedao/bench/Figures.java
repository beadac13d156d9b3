package org.jiedao.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Times by the clock, in milliseconds.
public final class Figures {
    private static final double NANOS = 1e6;

    private final List<Double> millis = new ArrayList<>();

    public void time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        add(System.nanoTime() - begun);
    }

    public void add(long nanos) {
        millis.add(nanos / NANOS);
    }

    public double first() {
        return millis.getFirst();
    }

    public double at(double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1.0, Math.ceil(share * sorted.size()) - 1));
    }

    public double most() {
        return Collections.max(millis);
    }

    public int count() {
        return millis.size();
    }
}
