package org.jiedao.overprint.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import org.jiedao.overprint.Calibration;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.Purpose;
import org.jiedao.overprint.SampleLayout;
import org.jiedao.overprint.SheetSize;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Notices;
import org.jspecify.annotations.Nullable;

/// Part 套打: the profiles and what is done with the one shown.
public final class OverprintViewModel {
    private static final SheetSize USUAL = new SheetSize(297, 210);

    private final OverprintUseCases cases;
    private final Notices notices;
    private final ShownProfile shown;
    private final ProfileViewModel profile;
    private final BoxesViewModel boxes;
    private final RunViewModel run;
    private final SpoiledViewModel spoiled;
    private final ObservableBooleanValue dirty;

    public OverprintViewModel(OverprintUseCases cases, Desk desk) {
        this.cases = cases;
        notices = desk.notices();
        shown = new ShownProfile(cases.profiles(), cases.change());
        profile = new ProfileViewModel(shown, cases, desk);
        boxes = new BoxesViewModel(shown, new SheetPreview(cases.printing(), desk.tasks(), notices), notices);
        spoiled = new SpoiledViewModel(cases.spoiled(), desk);
        run = new RunViewModel(shown, cases, desk, new RunViewModel.Beside(spoiled, boxes));
        dirty = Bindings.or(profile.dirty(), boxes.form().dirty());
    }

    public ObservableList<Profile> profiles() {
        return shown.all();
    }

    public ReadOnlyObjectProperty<@Nullable Profile> shown() {
        return shown.shown();
    }

    public ProfileViewModel profile() {
        return profile;
    }

    public BoxesViewModel boxes() {
        return boxes;
    }

    public RunViewModel run() {
        return run;
    }

    public SpoiledViewModel spoiled() {
        return spoiled;
    }

    public ObservableBooleanValue dirty() {
        return dirty;
    }

    /// With the data as recorded now.
    public void load() {
        shown.load();
        profile.load();
        boxes.load();
        spoiled.load();
        run.load();
    }

    /// Another profile; refused while something typed would be lost.
    public boolean choose(Profile other) {
        if (dirty.get()) {
            notices.refused("没有换方案：这个方案有没保存的改动，请先保存或取消。");
            return false;
        }
        shown.show(other);
        return true;
    }

    public void addNew() {
        add(new Profile(0, target("新方案"), USUAL, Calibration.NONE, null, List.of()));
    }

    public void addSample() {
        Profile sample = SampleLayout.on(printer());
        Profile named = new Profile(
                0, target(SampleLayout.NAME), sample.sheet(), sample.calibration(), null, sample.boxes());
        add(named);
    }

    private Profile.Target target(String base) {
        return new Profile.Target(shown.freeName(base), printer(), Purpose.CERTIFICATE);
    }

    private String printer() {
        return cases.printer().printers().stream().findFirst().orElse("");
    }

    private void add(Profile fresh) {
        if (dirty.get()) {
            notices.refused("没有新建：这个方案有没保存的改动，请先保存或取消。");
            return;
        }
        shown.put("新建套打方案 " + fresh.name(), fresh)
                .ifPresentOrElse(
                        notices::refused, () -> notices.saved("已新建套打方案“" + fresh.name() + "”。先印一张校准页，量出偏差再填。"));
    }

    public void delete() {
        Optional<Profile> gone = shown.get();
        discard();
        shown.delete();
        gone.ifPresent(one -> notices.saved("已删除套打方案“" + one.name() + "”。"));
    }

    public void save() {
        if (profile.dirty().get()) {
            profile.save();
        }
        if (boxes.form().dirty().get()) {
            boxes.save();
        }
    }

    public void discard() {
        profile.load();
        boxes.load();
    }
}
