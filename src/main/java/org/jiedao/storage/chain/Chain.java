package org.jiedao.storage.chain;

import static org.jiedao.storage.jooq.Tables.CHANGE_LINK;
import static org.jiedao.storage.jooq.Tables.ERASED_ROW;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jiedao.archive.Act;
import org.jiedao.archive.Head;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.file.Unconfirmed;
import org.jiedao.storage.jooq.tables.records.ChangeLinkRecord;
import org.jiedao.storage.jooq.tables.records.ErasedRowRecord;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The links of the change log, each with the hash of the one before. A link is made in the transaction of what it stands
/// for, as its very end: only there one writer waits for another.
public final class Chain {
    private final DSLContext dsl;
    private final Clock clock;
    private final String who;
    private final ReentrantLock appending = new ReentrantLock();
    private final ThreadLocal<@Nullable List<Link>> waiting = new ThreadLocal<>();

    public Chain(DSLContext dsl, Clock clock, String who) {
        this.dsl = dsl;
        this.clock = clock;
        this.who = who;
    }

    /// A link to be made; `erased` of an erasure, whose digest is then taken of them.
    private record Link(ChangeLinkRecord row, List<ErasedRowRecord> erased) {}

    public LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    public String who() {
        return who;
    }

    /// One transaction, and the links that the work asked for. What throws leaves neither.
    public <T> T linked(Supplier<T> work) {
        List<Link> outer = waiting.get();
        return outer == null ? outermost(work) : within(outer, work);
    }

    private <T> T outermost(Supplier<T> work) {
        List<Link> mine = new ArrayList<>();
        waiting.set(mine);
        AtomicBoolean through = new AtomicBoolean();
        try {
            return dsl.transactionResult(() -> {
                T result = work.get();
                store(mine);
                through.set(true);
                return result;
            });
        } catch (DataAccessException failure) {
            // a commit that failed may be in the file all the same
            throw through.get() ? new Unconfirmed(failure) : failure;
        } finally {
            waiting.remove();
            if (appending.isHeldByCurrentThread()) {
                appending.unlock();
            }
        }
    }

    private <T> T within(List<Link> outer, Supplier<T> work) {
        int before = outer.size();
        boolean done = false;
        try {
            T result = dsl.transactionResult(work::get);
            done = true;
            return result;
        } finally {
            if (!done) {
                outer.subList(before, outer.size()).clear();
            }
        }
    }

    /// Another state takes the place of the register; the chain goes on from that state's.
    public void restored(String what) {
        linked(() -> {
            add(Act.RESTORE, null, what, LinkContent.none());
            return what;
        });
    }

    /// Inside of `linked`.
    public void add(Act act, @Nullable Long subject, String title, String content) {
        add(act, subject, now(), title, content, List.of());
    }

    public void add(Act act, @Nullable Long subject, LocalDateTime at, String title, String content) {
        add(act, subject, at, title, content, List.of());
    }

    /// What a link of a paper says.
    public static String title(Act act, DocumentNumber number, String paper) {
        return act.label() + " " + number + "《" + paper + "》";
    }

    /// A link that covers the rows it erased from.
    public void addErasure(String title, List<ErasedRowRecord> erased) {
        add(Act.ERASE, null, now(), title, "", erased);
    }

    private void add(
            Act act, @Nullable Long subject, LocalDateTime at, String title, String content, List<ErasedRowRecord> erased) {
        List<Link> mine = waiting.get();
        if (mine == null) {
            throw new IllegalStateException("a link outside of a transaction");
        }
        mine.add(new Link(new ChangeLinkRecord(null, act.name(), subject, at, who, title, content, null), erased));
    }

    private void store(List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        appending.lock();
        Optional<Head> head = head(dsl);
        long number = head.map(Head::number).orElse(0L);
        String before = head.map(Head::hash).orElse("");
        for (Link link : links) {
            number++;
            before = insert(link, number, before);
        }
    }

    private String insert(Link link, long number, String before) {
        ChangeLinkRecord row = link.row();
        row.setLinkNo(number);
        if (Act.ERASE.name().equals(row.getKind())) {
            long erased = dsl.fetchCount(ERASED_ROW);
            for (ErasedRowRecord one : link.erased()) {
                one.setId(++erased);
                one.setLinkNo(number);
            }
            row.setContent(LinkContent.erasure(link.erased()));
        }
        row.setHash(LinkContent.hash(row, before));
        dsl.insertInto(CHANGE_LINK).set(row).execute();
        link.erased().forEach(one -> dsl.insertInto(ERASED_ROW).set(one).execute());
        return row.getHash();
    }

    /// Whether anything was erased since the register was last closed.
    public static boolean erasedSince(DSLContext dsl, Optional<Head> closed) {
        return dsl.fetchExists(
                CHANGE_LINK,
                CHANGE_LINK.KIND.eq(Act.ERASE.name()),
                CHANGE_LINK.LINK_NO.gt(closed.map(Head::number).orElse(0L)));
    }

    public static Optional<Head> head(DSLContext dsl) {
        return dsl.select(CHANGE_LINK.LINK_NO, CHANGE_LINK.HASH, CHANGE_LINK.MADE_AT)
                .from(CHANGE_LINK)
                .where(CHANGE_LINK.LINK_NO.eq(DSL.select(DSL.max(CHANGE_LINK.LINK_NO)).from(CHANGE_LINK)))
                .fetchOptional(row -> new Head(row.value1(), row.value2(), row.value3()));
    }
}
