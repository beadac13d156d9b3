package org.jiedao.storage.integrity;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jiedao.file.Unconfirmed;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.ExecuteType;
import org.jooq.TransactionContext;
import org.jooq.TransactionListener;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Keeps what every table sums to, whoever writes it, in the same transaction: so damage is noticed even in a file that was
/// never closed. What damage did to a row before it was rewritten stays in the sum, for the row that is taken off is not the
/// one that was added.
public final class Ledger implements ExecuteListener, TransactionListener {
    private static final long serialVersionUID = 1L;

    private final transient LastSave last;
    private final transient Clock clock;
    private final transient DataSource pool;
    private final transient ThreadLocal<Deque<Changes>> open = ThreadLocal.withInitial(ArrayDeque::new);
    private final transient ThreadLocal<@Nullable Write> write = new ThreadLocal<>();

    public Ledger(DataSource pool, LastSave last, Clock clock) {
        this.pool = pool;
        this.last = last;
        this.clock = clock;
    }

    /// Of one transaction, or of one that it encloses.
    private static final class Changes {
        private final Map<String, RowSum> sums = new TreeMap<>();
        private final Set<String> anew = new TreeSet<>();
        private Digests.@Nullable Saves saved;

        void add(Changes inner) {
            inner.sums.forEach((table, sum) -> of(table).add(sum));
            anew.addAll(inner.anew);
        }

        RowSum of(String table) {
            return sums.computeIfAbsent(table, _ -> new RowSum());
        }

        boolean isEmpty() {
            return sums.isEmpty() && anew.isEmpty();
        }
    }

    /// Plain SQL that changes no row, such as where a column of identities goes on.
    private static boolean changesRows(ExecuteContext context) {
        return context.type() != ExecuteType.READ
                && context.type() != ExecuteType.DDL
                && !Objects.requireNonNullElse(context.sql(), "").strip().toLowerCase(Locale.ROOT).startsWith("alter ");
    }

    @Override
    public void executeStart(ExecuteContext context) {
        if (!changesRows(context)) {
            return;
        }
        Changes changes = open.get().peek();
        if (changes == null) {
            throw new IllegalStateException("a write outside a transaction, which no digest could follow: " + context.sql());
        }
        DSLContext plain = plain(context.configuration());
        if (open.get().stream().allMatch(Changes::isEmpty)) {
            on(plain, Digests::waitForMyTurn);
        }
        Optional<Write> followed = Write.of(context.query(), plain);
        if (followed.isEmpty()) {
            changes.anew.addAll(named(plain, Objects.requireNonNullElse(context.sql(), "")));
        }
        write.set(followed.orElse(null));
    }

    @Override
    public void executeEnd(ExecuteContext context) {
        Write followed = write.get();
        write.remove();
        if (followed != null) {
            Objects.requireNonNull(open.get().peek()).of(Digests.lower(followed.table())).add(followed.change());
        }
    }

    @Override
    public void exception(ExecuteContext context) {
        write.remove();
    }

    /// All of them where it names none that we know.
    private static Set<String> named(DSLContext plain, String sql) {
        String statement = sql.toLowerCase(Locale.ROOT);
        Set<String> all = new TreeSet<>();
        on(plain, digests -> all.addAll(digests.recorded().keySet()));
        Set<String> named = all.stream().filter(statement::contains).collect(Collectors.toSet());
        return named.isEmpty() ? all : named;
    }

    @Override
    public void beginEnd(TransactionContext context) {
        open.get().push(new Changes());
    }

    @Override
    public void commitStart(TransactionContext context) {
        Changes changes = Objects.requireNonNull(open.get().peek());
        if (open.get().size() == 1 && !changes.isEmpty()) {
            on(plain(context.configuration()), digests -> {
                for (String table : changes.anew) {
                    changes.sums.put(table, digests.changeOf(table));
                }
                changes.saved = digests.record(changes.sums);
            });
        }
    }

    @Override
    public void commitEnd(TransactionContext context) {
        Changes changes = open.get().pop();
        Changes around = open.get().peek();
        if (around != null) {
            around.add(changes);
            return;
        }
        open.remove();
        if (changes.saved != null) {
            acknowledge(changes.saved);
        }
    }

    /// Only what is found committed: H2 writes a commit to the file, and `checkpoint sync` makes the disk keep it through a
    /// power cut.
    private synchronized void acknowledge(Digests.Saves saved) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            long committed = new Digests(connection).saves().orElseThrow().number();
            if (committed >= saved.number()) {
                statement.execute("checkpoint sync");
                last.write(new LastSave.Save(saved.number(), LocalDateTime.now(clock), saved.sum()));
            }
        } catch (SQLException | IOException failure) {
            throw new Unconfirmed(failure);
        }
    }

    @Override
    public void rollbackEnd(TransactionContext context) {
        open.get().poll();
        if (open.get().isEmpty()) {
            open.remove();
        }
    }

    private interface Step {
        void on(Digests digests) throws SQLException;
    }

    private static void on(DSLContext plain, Step step) {
        plain.connection(connection -> {
            try {
                step.on(new Digests(connection));
            } catch (SQLException failure) {
                throw new DataAccessException("the digests cannot be kept", failure);
            }
        });
    }

    /// On the same connection, heard by nobody.
    private static DSLContext plain(org.jooq.Configuration configuration) {
        return configuration.derive(new ExecuteListenerProvider[0]).dsl();
    }
}
