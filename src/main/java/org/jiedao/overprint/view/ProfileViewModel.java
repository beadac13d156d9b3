package org.jiedao.overprint.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.overprint.Backgrounds;
import org.jiedao.overprint.Calibration;
import org.jiedao.overprint.MeasuredText;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.Purpose;
import org.jiedao.overprint.SheetSize;
import org.jiedao.overprint.TradeSize;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirtyMark;

/// What was measured for a printer and a sheet, as typed.
public final class ProfileViewModel {
    private final ShownProfile shown;
    private final OverprintUseCases cases;
    private final Desk desk;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty printer = new SimpleStringProperty("");
    private final ObjectProperty<Purpose> purpose = new SimpleObjectProperty<>(Purpose.CERTIFICATE);
    private final ObjectProperty<TradeSize> trade = new SimpleObjectProperty<>(TradeSize.A4_LANDSCAPE);
    private final List<Measure> measures = List.of(
            new Measure("纸宽（毫米）"),
            new Measure("纸高（毫米）"),
            new Measure("横向偏差（毫米，偏右为正）"),
            new Measure("纵向偏差（毫米，偏下为正）"),
            new Measure("横标尺实长（毫米＝横向%）"),
            new Measure("纵标尺实长（毫米＝纵向%）"));
    private final DirtyMark mark = new DirtyMark(
            name,
            printer,
            purpose,
            measures.get(0).typed(),
            measures.get(1).typed(),
            measures.get(2).typed(),
            measures.get(3).typed(),
            measures.get(4).typed(),
            measures.get(5).typed());

    /// A length under its label, as typed.
    public record Measure(String label, StringProperty typed) {
        Measure(String label) {
            this(label, new SimpleStringProperty(""));
        }

        OptionalDouble read() {
            return MeasuredText.read(typed.get());
        }

        void show(double measured) {
            typed.set(MeasuredText.write(measured));
        }
    }

    ProfileViewModel(ShownProfile shown, OverprintUseCases cases, Desk desk) {
        this.shown = shown;
        this.cases = cases;
        this.desk = desk;
        shown.shown().addListener((_, _, _) -> load());
        trade.addListener((_, _, chosen) -> chosen.size().ifPresent(this::size));
        measures.get(0).typed().addListener((_, _, _) -> nameSize());
        measures.get(1).typed().addListener((_, _, _) -> nameSize());
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty printer() {
        return printer;
    }

    public ObjectProperty<Purpose> purpose() {
        return purpose;
    }

    public ObjectProperty<TradeSize> trade() {
        return trade;
    }

    /// Width and height of the sheet, offsets and bars across and down.
    public List<Measure> measures() {
        return measures;
    }

    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    public List<String> printers() {
        return cases.printer().printers();
    }

    void load() {
        shown.get().ifPresent(profile -> {
            name.set(profile.name());
            printer.set(profile.target().printer());
            purpose.set(profile.target().purpose());
            size(profile.sheet());
            Calibration measured = profile.calibration();
            measures.get(2).show(measured.offsetX());
            measures.get(3).show(measured.offsetY());
            measures.get(4).show(measured.scaleX());
            measures.get(5).show(measured.scaleY());
        });
        mark.clean();
    }

    private void size(SheetSize size) {
        measures.get(0).show(size.width());
        measures.get(1).show(size.height());
    }

    private void nameSize() {
        OptionalDouble width = measures.get(0).read();
        OptionalDouble height = measures.get(1).read();
        if (width.isPresent() && height.isPresent()) {
            trade.set(TradeSize.of(new SheetSize(width.getAsDouble(), height.getAsDouble())));
        }
    }

    public void save() {
        Optional<Measure> unread =
                measures.stream().filter(one -> one.read().isEmpty()).findFirst();
        if (unread.isPresent()) {
            desk.notices().refused("没有保存：“" + unread.get().label() + "”要填数字，例如 -1.5。");
            return;
        }
        shown.get().ifPresent(profile -> shown.put("修改套打方案 " + name.get(), typed(profile))
                .ifPresentOrElse(
                        desk.notices()::refused, () -> desk.notices().saved("已保存套打方案“" + name.get() + "”。")));
    }

    private Profile typed(Profile profile) {
        List<Double> read = measures.stream().map(one -> one.read().orElseThrow()).toList();
        return new Profile(
                profile.id(),
                new Profile.Target(name.get(), printer.get(), purpose.get()),
                new SheetSize(read.get(0), read.get(1)),
                new Calibration(read.get(2), read.get(3), read.get(4), read.get(5)),
                profile.background(),
                profile.boxes());
    }

    /// Makes the calibration sheet, or the one that verifies what was saved.
    public void calibration(boolean verify, Consumer<Path> open) {
        if (mark.dirty().get()) {
            desk.notices().refused("没有生成：方案有没保存的改动，请先保存，再印校准页或复核页。");
            return;
        }
        shown.get().ifPresent(profile -> desk.tasks()
                .run(
                        "生成校准页",
                        _ -> cases.printing().calibration(profile, verify),
                        pdf -> {
                            open.accept(pdf);
                            desk.notices().done("已生成并打开 " + pdf.getFileName() + "。请按“实际大小”印在普通白纸上。");
                        },
                        cause -> desk.notices().failed("校准页没有生成，方案没有改动。", cause)));
    }

    /// Where the picture of the blank sheet lies, if there is one.
    Optional<Path> background() {
        return shown.get()
                .flatMap(profile -> Optional.ofNullable(profile.background()))
                .flatMap(cases.backgrounds()::find);
    }

    /// A copy of the picture becomes the background; it is never printed.
    public void background(Path picture) {
        shown.get().ifPresent(profile -> desk.tasks()
                .run(
                        "读取底图",
                        _ -> cases.backgrounds().keep(picture),
                        outcome -> {
                            switch (outcome) {
                                case Backgrounds.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
                                case Backgrounds.Outcome.Kept(String file) -> show(profile, file);
                            }
                        },
                        cause -> desk.notices().failed("没有换底图，方案没有改动。", cause)));
    }

    private void show(Profile profile, String file) {
        shown.put("换底图 " + profile.name(), profile.showing(file))
                .ifPresentOrElse(
                        desk.notices()::refused, () -> desk.notices().saved("底图已存进数据文件夹，只在屏幕上显示，不会打印。"));
    }

    public void clearBackground() {
        shown.get().ifPresent(profile -> shown.put("去掉底图 " + profile.name(), profile.showing(null))
                .ifPresentOrElse(desk.notices()::refused, () -> desk.notices().saved("已去掉底图。")));
    }
}
