package org.jiedao.duty;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiedao.file.StagedFolder;

/// Lays packets out, as many at a time as there are processors, and hands them over in their order; what is laid out and not
/// wanted any more is taken away when it closes.
final class PacketPress implements AutoCloseable {
    private static final int AHEAD = 2;
    private static final int MOST = 4;

    private final int workers = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    private final ExecutorService executor = Executors.newFixedThreadPool(workers, work -> {
        Thread thread = new Thread(work, "packets");
        thread.setDaemon(true);
        return thread;
    });
    private static final Laid NOT_WANTED = new Laid.Refused("");

    private volatile boolean stopped;
    private final Deque<Future<Laid>> waiting = new ArrayDeque<>();

    /// A packet that lies beside its place, or why there is none.
    sealed interface Laid {
        record Out(MemberYear member, ComposePacket.Composed composed, StagedFolder staged) implements Laid {}

        record Refused(String sentence) implements Laid {}
    }

    /// What is done with each, by the thread that asked for it.
    interface Receiver {
        void take(int number, Laid laid) throws IOException;
    }

    void run(List<? extends Callable<Laid>> works, Receiver receiver) throws IOException {
        int taken = 0;
        for (int begun = 0; taken < works.size(); taken++) {
            while (begun < works.size() && begun < taken + AHEAD * workers) {
                Callable<Laid> work = works.get(begun++);
                waiting.add(executor.submit(() -> stopped ? NOT_WANTED : work.call()));
            }
            Laid laid = result(waiting.element());
            waiting.remove();
            receiver.take(taken, laid);
        }
    }

    private static Laid result(Future<Laid> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    @Override
    public void close() throws IOException {
        stopped = true;
        // waits for those under way, which lie there already in part
        executor.close();
        for (Future<Laid> left : waiting) {
            if (left.state() == Future.State.SUCCESS && left.resultNow() instanceof Laid.Out out) {
                out.staged().close();
            }
        }
    }
}
