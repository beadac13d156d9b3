package org.jiedao.archive.backup;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jiedao.archive.backup.Register.Reading;
import org.jiedao.archive.backup.Register.Rows;
import org.jspecify.annotations.Nullable;

/// Reads records on a thread of its own while the ones before are worked on, so that a large register keeps two processors
/// busy. That thread is never interrupted: H2 closes a file whose reader is.
final class ReadAhead implements Rows, AutoCloseable {
    private static final int AT_A_TIME = 512;
    private static final int AHEAD = 4;
    private static final long LOOK_MILLIS = 20;

    private final Rows rows;
    private final BlockingQueue<List<@Nullable Object[]>> waiting = new ArrayBlockingQueue<>(AHEAD);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("读取记录").unstarted(work));
    private final Future<?> reading;
    private Iterator<@Nullable Object[]> batch = Collections.emptyIterator();
    private volatile boolean closed;

    private ReadAhead(Rows rows) {
        this.rows = rows;
        this.reading = thread.submit(this::read);
    }

    /// The same reading, given the records as they were read ahead; it ends when no more of them are read.
    static Reading ahead(Reading taker) {
        return rows -> {
            try (ReadAhead ahead = new ReadAhead(rows)) {
                taker.read(ahead);
            }
        };
    }

    /// An empty batch comes last, whatever ends the reading.
    private @Nullable Void read() throws IOException, InterruptedException {
        try {
            List<@Nullable Object[]> full = new ArrayList<>(AT_A_TIME);
            for (@Nullable Object[] row = rows.next(); row != null && !closed; row = rows.next()) {
                full.add(row);
                if (full.size() == AT_A_TIME) {
                    put(full);
                    full = new ArrayList<>(AT_A_TIME);
                }
            }
            if (!full.isEmpty()) {
                put(full);
            }
            return null;
        } finally {
            put(List.of());
        }
    }

    private void put(List<@Nullable Object[]> next) throws InterruptedException {
        boolean taken = false;
        while (!taken && !closed) {
            taken = waiting.offer(next, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public @Nullable Object @Nullable [] next() throws IOException {
        try {
            if (!batch.hasNext()) {
                List<@Nullable Object[]> next = waiting.take();
                if (next.isEmpty()) {
                    reading.get();
                    return null;
                }
                batch = next.iterator();
            }
            return batch.next();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("读取被中断");
        } catch (ExecutionException failure) {
            throw told(failure.getCause());
        }
    }

    /// What stopped the reading, a cancelled progress among it, stops the work on it.
    private static IOException told(@Nullable Throwable cause) {
        return switch (cause) {
            case IOException failure -> failure;
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case null, default -> new IOException("读取没有完成", cause);
        };
    }

    @Override
    public void close() {
        closed = true;
        thread.close();
    }
}
