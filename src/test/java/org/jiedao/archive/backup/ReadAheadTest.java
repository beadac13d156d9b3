package org.jiedao.archive.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jiedao.archive.backup.Register.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicReference<Thread> reader = new AtomicReference<>();

    private Rows rows(int count) {
        return () -> {
            reader.set(Thread.currentThread());
            int number = read.getAndIncrement();
            return number < count ? new Object[] {number} : null;
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 5000})
    void everyRecordArrivesOnceAndInOrder(int count) throws IOException {
        List<Object> taken = new ArrayList<>();
        ReadAhead.ahead(rows -> {
                    for (Object[] row = rows.next(); row != null; row = rows.next()) {
                        taken.add(row[0]);
                    }
                })
                .read(rows(count));
        assertEquals(IntStream.range(0, count).boxed().toList(), taken);
        assertNotEquals(Thread.currentThread(), reader.get());
    }

    /// A table that nobody reads to its end is not read to its end, and nobody reads it any more afterwards.
    @Test
    void whoStopsTakingStopsTheReading() throws InterruptedException {
        IllegalStateException stopped = new IllegalStateException("no room");
        assertSame(
                stopped,
                assertThrows(
                        IllegalStateException.class,
                        () -> ReadAhead.ahead(rows -> {
                                    rows.next();
                                    throw stopped;
                                })
                                .read(rows(Integer.MAX_VALUE))));
        int after = read.get();
        assertTrue(after < 10_000, after + " read");
        // it reads no more; the thread itself takes a moment longer to go
        assertTrue(reader.get().join(Duration.ofSeconds(10)));
        assertEquals(after, read.get());
    }

    @Test
    void whatEndsTheReadingEndsTheWork() {
        IOException unreadable = new IOException("有一条记录读不出来");
        assertSame(unreadable, assertThrows(IOException.class, () -> all(() -> {
            throw unreadable;
        })));
        assertThrows(CancellationException.class, () -> all(() -> {
            throw new CancellationException();
        }));
    }

    private static void all(Rows failing) throws IOException {
        ReadAhead.ahead(rows -> {
                    while (rows.next() != null) {
                        // on to the failure
                    }
                })
                .read(failing);
    }
}
