package org.jiedao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Times by the clock, in milliseconds.
public final class Figures {
    private static final double NANOS = 1e6;

    private final List<Double> millis = new ArrayList<>();
    private final List<Double> worked = new ArrayList<>();

    /// Of the thread, so that it is much the same beside other work: what it waits for the disk is not in it.
    public void time(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = System.nanoTime();
        long begunWork = threads.getCurrentThreadCpuTime();
        work.run();
        worked.add((threads.getCurrentThreadCpuTime() - begunWork) / NANOS);
        add(System.nanoTime() - begun);
    }

    /// The same, as the processor counted it.
    public double workedAt(double share) {
        return at(worked, share);
    }

    public void add(long nanos) {
        millis.add(nanos / NANOS);
    }

    public double first() {
        return millis.getFirst();
    }

    public double at(double share) {
        return at(millis, share);
    }

    private static double at(List<Double> of, double share) {
        List<Double> sorted = of.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1.0, Math.ceil(share * sorted.size()) - 1));
    }

    public double most() {
        return Collections.max(millis);
    }

    public int count() {
        return millis.size();
    }
}
