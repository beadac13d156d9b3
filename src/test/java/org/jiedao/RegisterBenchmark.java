package org.jiedao;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jiedao.bench.Figures;
import org.jiedao.bench.LargeRegister;
import org.jiedao.bench.PlainSql;
import org.jiedao.bench.TypedQueries;
import org.jiedao.people.Person;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchViewModel;

/// The window over a large register, without a display: how long a page takes until its rows are laid out, how long a stroke
/// in the search, how much of the heap is kept. Prints what the README beside `LargeRegister` quotes.
final class RegisterBenchmark {
    private static final int VISITS = 7;
    private static final int SQL_ASKS_EACH = 9;
    private static final double MEGA = 1e6;

    private final Wiring wiring;
    private final PlainSql peer;
    private final TimedTasks tasks = new TimedTasks();

    private RegisterBenchmark(Wiring wiring, PlainSql peer) {
        this.wiring = wiring;
        this.peer = peer;
    }

    /// In the folder given, where a register that is already there is taken as it is.
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[0]);
        if (!Files.exists(folder)) {
            Figures writing = new Figures();
            long begun = System.nanoTime();
            LargeRegister.write(folder);
            writing.add(System.nanoTime() - begun);
            System.out.printf("register written         %8.0f ms%n", writing.first());
        }
        long begun = System.nanoTime();
        try (Wiring wiring = SampleFolder.empty(folder);
                Connection connection = LargeRegister.connection(wiring.database().folder())) {
            System.out.printf("data folder opened       %8.0f ms%n", (System.nanoTime() - begun) / MEGA);
            RegisterBenchmark benchmark = new RegisterBenchmark(wiring, new PlainSql(connection));
            CompletableFuture<Void> done = new CompletableFuture<>();
            Platform.startup(() -> {
                try {
                    benchmark.run();
                    done.complete(null);
                } catch (RuntimeException | Error failed) {
                    done.completeExceptionally(failed);
                }
            });
            done.join();
            Platform.exit();
        }
    }

    private void run() {
        Stage stage = new Stage();
        WindowFixture window = new WindowFixture(wiring, tasks);
        Figures start = new Figures();
        start.time(() -> window.show(stage));
        System.out.printf("window shown             %8.0f ms, of which beside the window %.0f ms%n", start.first(), tasks.taken());
        pages(window, stage);
        heap("every page opened");
        search(window.search());
    }

    private void pages(WindowFixture window, Stage stage) {
        System.out.println("page, ms                    first    median       max      (beside)  processor  plain SQL");
        for (Map.Entry<String, Place> page : places().entrySet()) {
            Figures times = new Figures();
            Figures beside = new Figures();
            Figures sql = new Figures();
            for (int visit = 0; visit < VISITS; visit++) {
                tasks.taken();
                times.time(() -> {
                    window.navigator().open(page.getValue());
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                });
                beside.add((long) (tasks.taken() * MEGA));
                if (peer.knows(page.getValue().page())) {
                    sql.time(() -> peer.open(page.getValue().page()));
                }
                window.navigator().open(Place.of(PageName.DATA));
            }
            System.out.printf(
                    "%-24s %8.0f %9.0f %9.0f %12.0f %10.0f  %s%n",
                    page.getKey(), times.first(), times.at(0.5), times.most(), beside.at(0.5),
                    times.workedAt(0.5),
                    sql.count() == 0 ? "" : "%9.0f".formatted(sql.at(0.5)));
        }
    }

    private Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        for (PageName page : PageName.values()) {
            if (page.inNavigation()) {
                places.put(page.name(), Place.of(page));
            }
        }
        places.put("PEOPLE one", Place.of(PageName.PEOPLE, 777));
        places.put("ORGANIZATION one", Place.of(PageName.ORGANIZATION, 1));
        places.put("MEETING one", Place.of(PageName.MEETING, 20_000));
        places.put("FOLLOW_UP one", Place.of(PageName.FOLLOW_UP, 20_000));
        return places;
    }

    private void search(SearchViewModel search) {
        Figures ours = new Figures();
        ours(search, ours);
        System.out.printf("search, first stroke     %8.1f ms%n", ours.first());
        print("search, first time", ours);
        Figures again = new Figures();
        ours(search, again);
        print("search, again", again);
        Person person = wiring.database().people().person(777).orElseThrow();
        wiring.database().people().edit(person);
        Figures changed = new Figures();
        changed.time(() -> search.search("wjg"));
        changed.time(() -> search.search("wjgu"));
        System.out.printf("first stroke after a person was changed %8.1f ms, second %.1f ms%n", changed.first(), changed.at(0.5));
        heap("everything searched");
        Figures sql = new Figures();
        List<String> queries = TypedQueries.all();
        // each takes the better part of a second
        for (int nth = 0; nth < queries.size(); nth += SQL_ASKS_EACH) {
            String query = queries.get(nth);
            sql.time(() -> peer.search(query));
        }
        print("search in plain SQL", sql);
        System.out.printf("p95: plain SQL / ours    %8.1f%n", sql.at(0.95) / again.at(0.95));
    }

    private static void ours(SearchViewModel search, Figures times) {
        for (String query : TypedQueries.all()) {
            for (String typed : TypedQueries.strokes(query)) {
                times.time(() -> search.search(typed));
            }
        }
    }

    private static void print(String what, Figures times) {
        System.out.printf(
                "%-24s %8d strokes, p50 %8.1f, p95 %8.1f, max %8.1f ms, by the processor p50 %8.1f, p95 %8.1f%n",
                what, times.count(), times.at(0.5), times.at(0.95), times.most(), times.workedAt(0.5), times.workedAt(0.95));
    }

    private static void heap(String when) {
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        System.out.printf(
                "heap, %-24s %6.0f MB kept, at most %.0f MB%n",
                when,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() / MEGA);
    }
}
