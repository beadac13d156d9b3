package org.jiedao.overprint.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.document.preview.PrintOrder;
import org.jiedao.document.preview.PrintProgress;
import org.jiedao.overprint.ComposeSheets.Run;
import org.jiedao.overprint.PrintSheets;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.SheetBatch;
import org.jiedao.overprint.SheetSource;
import org.jiedao.overprint.SpoiledSheet;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// Printing the sheets of a batch: on plain paper first, then for real.
public final class RunViewModel {
    private final ShownProfile shown;
    private final OverprintUseCases cases;
    private final Desk desk;
    private final SpoiledViewModel spoiled;
    private final BoxesViewModel boxes;
    private final ObservableList<SheetBatch> batches = FXCollections.observableArrayList();
    private final ObservableList<SheetLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> remarks = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SheetBatch> batch = new SimpleObjectProperty<>();
    private final BooleanProperty tried = new SimpleBooleanProperty();
    private final ObservableBooleanValue ready;
    private Optional<Profile> triedWith = Optional.empty();

    RunViewModel(ShownProfile shown, OverprintUseCases cases, Desk desk, Beside beside) {
        this.shown = shown;
        this.cases = cases;
        this.desk = desk;
        spoiled = beside.spoiled();
        boxes = beside.boxes();
        ready = Bindings.createBooleanBinding(
                () -> tried.get() && batch.get() != null && batch.get().issued(), tried, batch);
        batch.addListener((_, _, _) -> list());
        shown.shown().addListener((_, before, now) -> {
            tried.set(triedWith.isPresent() && triedWith.equals(Optional.ofNullable(now)));
            boolean other = before == null
                    || now == null
                    || before.target().purpose() != now.target().purpose();
            if (other) {
                load();
            }
        });
    }

    /// What a run also touches: the register of wasted sheets, and the sheet on the screen.
    record Beside(SpoiledViewModel spoiled, BoxesViewModel boxes) {}

    public ObservableList<SheetBatch> batches() {
        return batches;
    }

    public ObjectProperty<@Nullable SheetBatch> batch() {
        return batch;
    }

    public ObservableList<SheetLine> lines() {
        return lines;
    }

    /// What was made to fit, or why nothing was printed.
    public ObservableList<String> remarks() {
        return remarks;
    }

    /// Whether the profile as it is now was tried on plain paper; the user may say so, too.
    public BooleanProperty tried() {
        return tried;
    }

    /// Whether the real sheets may be put into the printer.
    public ObservableBooleanValue ready() {
        return ready;
    }

    void load() {
        Optional<SheetBatch> before = Optional.ofNullable(batch.get());
        List<SheetBatch> now = shown.get()
                .map(profile -> cases.printing().source().batches(profile.target().purpose()))
                .orElse(List.of());
        batches.setAll(now);
        batch.set(before.filter(now::contains).orElse(now.isEmpty() ? null : now.getFirst()));
        list();
    }

    private void list() {
        lines.clear();
        remarks.clear();
        SheetBatch chosen = batch.get();
        if (chosen == null) {
            return;
        }
        List<SpoiledSheet> wasted = chosen.entry().map(spoiled::of).orElse(List.of());
        switch (cases.printing().source().facts(chosen)) {
            case SheetSource.Facts.Known(var sheets) ->
                lines.setAll(sheets.stream()
                        .map(facts -> new SheetLine(
                                facts,
                                wasted.stream()
                                        .filter(sheet -> sheet.serial() == facts.serial())
                                        .count()))
                        .toList());
            case SheetSource.Facts.Refused(String sentence) -> remarks.setAll(sentence + "。");
        }
        boxes.fill(lines.stream().findFirst().map(SheetLine::facts));
    }

    /// Shows a line's texts on the sheet.
    public void look(SheetLine line) {
        boxes.fill(Optional.of(line.facts()));
    }

    /// All or none.
    public void want(boolean all) {
        lines.forEach(line -> line.wanted().set(all));
    }

    /// Makes the PDF and hands it to the profile's printer as one job; where that is not here, `open` shows the PDF.
    public void print(Run run, Consumer<Path> open) {
        SheetBatch chosen = batch.get();
        if (chosen == null) {
            desk.notices().refused("没有打印：还没有可以套打的聘书，请先在“聘任”里签发。");
            return;
        }
        List<Integer> serials = lines.stream()
                .filter(line -> line.wanted().get())
                .map(line -> line.facts().serial())
                .toList();
        shown.get().ifPresent(profile -> desk.tasks()
                .run(
                        "套打",
                        progress -> sent(profile, cases.printing().make(profile, chosen, serials, run), progress::at),
                        done -> told(done, profile, run, open),
                        cause -> desk.notices().failed("没有打印。请看打印机是否开着、纸是否放好。", cause)));
    }

    private record Sent(PrintSheets.Outcome outcome, boolean printed) {}

    private Sent sent(Profile profile, PrintSheets.Outcome outcome, PrintProgress progress) throws IOException {
        String printer = profile.target().printer();
        boolean here = cases.printer().printers().contains(printer);
        if (here && outcome instanceof PrintSheets.Outcome.Made(Path pdf, int _, List<String> _)) {
            cases.printer().print(Files.readAllBytes(pdf), pdf.getFileName().toString(), PrintOrder.once(printer), progress);
        }
        return new Sent(outcome, here);
    }

    private void told(Sent sent, Profile profile, Run run, Consumer<Path> open) {
        switch (sent.outcome()) {
            case PrintSheets.Outcome.Refused refused -> {
                remarks.setAll(refused.reasons());
                desk.notices().refused(refused.sentence());
            }
            case PrintSheets.Outcome.Made(Path pdf, int sheets, List<String> warnings) -> {
                remarks.setAll(warnings);
                if (run == Run.TRIAL) {
                    triedWith = Optional.of(profile);
                    tried.set(true);
                }
                desk.notices().done(made(sent, profile, run, sheets) + heed(warnings));
                if (!sent.printed()) {
                    open.accept(pdf);
                }
            }
        }
    }

    private static String made(Sent sent, Profile profile, Run run, int sheets) {
        String what = (run == Run.TRIAL ? "试打" : "正式") + sheets + "张";
        String printer = profile.target().printer();
        return sent.printed()
                ? what + "，已送到打印机" + printer + "。"
                : what + "的PDF已生成并打开；" + (printer.isEmpty() ? "方案没有选打印机" : "这里没有打印机“" + printer + "”")
                        + "，请在打印对话里选“实际大小”。";
    }

    private static String heed(List<String> warnings) {
        return warnings.isEmpty() ? "" : "有" + warnings.size() + "处要看一眼：" + warnings.getFirst() + "。";
    }

    /// Enters a wasted sheet of the batch shown.
    public void spoil(SheetLine line) {
        SheetBatch chosen = batch.get();
        if (chosen == null || chosen.entry().isEmpty()) {
            desk.notices().refused("没有登记废页：这一批还没有签发，没有编号可登记。");
            return;
        }
        spoiled.enter(chosen.entry().get(), line.facts());
        list();
    }
}
