package org.jiedao.document.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Time on the processor: it says the same on a busy machine, where the clock on the wall does not.
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Processor {

    public double millis;

    interface Work {
        void write(int number) throws IOException;
    }

    void count(int letters, Work work) throws IOException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < letters; i++) {
            work.write(i);
        }
        millis += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }
}
