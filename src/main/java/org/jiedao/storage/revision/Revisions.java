package org.jiedao.storage.revision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.Table;
import org.jooq.TransactionContext;
import org.jooq.TransactionListener;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/// How often each table was written, whoever wrote it: a save, an undo, a backup put back. What somebody wrote and has not
/// committed is his alone, and after the end of his transaction the tables count as written once more.
public final class Revisions implements ExecuteListener, TransactionListener {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, AtomicLong> written = new ConcurrentHashMap<>();
    private final transient Map<Thread, Open> open = new ConcurrentHashMap<>();
    private final transient AtomicLong everything = new AtomicLong();

    /// A transaction under way, with those that it encloses, and what it has written.
    private static final class Open {
        private final Set<String> tables = new HashSet<>();
        private int depth;
        private volatile boolean wrote;
    }

    /// Stands for the register as it is: equal as long as nothing at all is written.
    private record Edition(long written) {}

    /// After whoever else listens.
    public <L extends ExecuteListener & TransactionListener> void listenTo(DefaultConfiguration configuration, @Nullable L first) {
        configuration.setExecuteListener(first == null ? new ExecuteListener[] {this} : new ExecuteListener[] {first, this});
        configuration.setTransactionListener(
                first == null ? new TransactionListener[] {this} : new TransactionListener[] {first, this});
        configuration.data(Revisions.class, this);
    }

    /// What `read` gives, read anew only where one of the tables was written since.
    public static <T> Kept<T> keep(DSLContext dsl, List<Table<?>> tables, Supplier<T> read) {
        return new Kept<>(of(dsl), tables.stream().map(Revisions::name).toList(), read);
    }

    /// Equal to the one before as long as nothing was written; where somebody has written and not yet committed, equal to
    /// none.
    public static Object edition(DSLContext dsl) {
        Revisions revisions = of(dsl);
        Edition now = new Edition(revisions.everything.get());
        return revisions.open.values().stream().anyMatch(one -> one.wrote) ? new Object() : now;
    }

    private static Revisions of(DSLContext dsl) {
        Revisions revisions = (Revisions) dsl.configuration().data(Revisions.class);
        if (revisions == null) {
            throw new IllegalStateException("nobody counts what is written");
        }
        return revisions;
    }

    long of(Collection<String> tables) {
        return tables.stream().mapToLong(table -> counter(table).get()).sum();
    }

    /// Whether somebody has written one of them and not yet committed it.
    boolean unsettled(Collection<String> tables) {
        return open.values().stream().anyMatch(one -> {
            synchronized (one) {
                return tables.stream().anyMatch(one.tables::contains);
            }
        });
    }

    private AtomicLong counter(String table) {
        return written.computeIfAbsent(table, _ -> new AtomicLong());
    }

    private static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }

    @Override
    public void executeStart(ExecuteContext context) {
        note(context);
    }

    @Override
    public void executeEnd(ExecuteContext context) {
        note(context);
    }

    private void note(ExecuteContext context) {
        if (context.type() == ExecuteType.READ) {
            return;
        }
        Set<String> tables = new HashSet<>();
        for (String sql : context.batchSQL()) {
            String statement = sql == null ? "" : sql.toLowerCase(Locale.ROOT);
            written.keySet().stream().filter(table -> statement.contains('"' + table + '"')).forEach(tables::add);
        }
        Open mine = open.get(Thread.currentThread());
        if (mine != null) {
            synchronized (mine) {
                mine.tables.addAll(tables);
                mine.wrote = true;
            }
        }
        tables.forEach(table -> counter(table).incrementAndGet());
        everything.incrementAndGet();
    }

    @Override
    public void beginEnd(TransactionContext context) {
        open.computeIfAbsent(Thread.currentThread(), _ -> new Open()).depth++;
    }

    @Override
    public void commitEnd(TransactionContext context) {
        end();
    }

    @Override
    public void rollbackEnd(TransactionContext context) {
        end();
    }

    private void end() {
        Open mine = open.get(Thread.currentThread());
        if (mine != null && --mine.depth == 0) {
            open.remove(Thread.currentThread());
            mine.tables.forEach(table -> counter(table).incrementAndGet());
            if (mine.wrote) {
                everything.incrementAndGet();
            }
        }
    }
}
