package org.jiedao.overprint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.overprint.Area;
import org.jiedao.overprint.Box;
import org.jiedao.overprint.NewBox;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.SheetFacts;
import org.jiedao.overprint.SheetFields;
import org.jiedao.overprint.SheetSize;
import org.jiedao.ui.Notices;

/// The boxes of the shown profile: moved and resized by hand, or typed exactly. What is dragged is recorded when it is
/// let go.
public final class BoxesViewModel {
    private static final int NONE = -1;

    private final ShownProfile shown;
    private final SheetPreview preview;
    private final Notices notices;
    private final ObservableList<Box> boxes = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyStringWrapper coordinates = new ReadOnlyStringWrapper("");
    private final BoxForm form = new BoxForm();

    BoxesViewModel(ShownProfile shown, SheetPreview preview, Notices notices) {
        this.shown = shown;
        this.preview = preview;
        this.notices = notices;
        shown.shown().addListener((_, before, now) -> {
            if (before == null || now == null || before.id() != now.id()) {
                selected.set(NONE);
            }
            load();
        });
    }

    public ObservableList<Box> boxes() {
        return boxes;
    }

    /// Which box is worked on; negative where none is.
    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /// Where the selected box lies.
    public ReadOnlyStringProperty coordinates() {
        return coordinates.getReadOnlyProperty();
    }

    public BoxForm form() {
        return form;
    }

    public SheetPreview preview() {
        return preview;
    }

    public List<String> fields() {
        return shown.get()
                .map(profile -> SheetFields.of(profile.target().purpose()))
                .orElse(List.of());
    }

    Optional<SheetSize> sheet() {
        return shown.get().map(Profile::sheet);
    }

    void load() {
        boxes.setAll(shown.get().map(Profile::boxes).orElse(List.of()));
        if (selected.get() >= boxes.size()) {
            selected.set(NONE);
        }
        current().ifPresentOrElse(form::show, form::clear);
        locate();
        render();
    }

    /// The sheet is filled with these facts on the screen from now on.
    void fill(Optional<SheetFacts> facts) {
        if (preview.fill(facts)) {
            render();
        }
    }

    private void render() {
        shown.get().ifPresent(preview::render);
    }

    private Optional<Box> current() {
        return selected.get() < 0 || selected.get() >= boxes.size()
                ? Optional.empty()
                : Optional.of(boxes.get(selected.get()));
    }

    /// Another box; refused while something typed in the form would be lost.
    public void select(int index) {
        if (index == selected.get()) {
            return;
        }
        if (form.dirty().get()) {
            notices.refused("没有换文字框：“" + form.name().get() + "”有没保存的改动，请先保存或取消。");
            return;
        }
        selected.set(index);
        current().ifPresentOrElse(form::show, form::clear);
        locate();
    }

    /// By millimetres, as far as the sheet allows; nothing is recorded yet.
    public void moveBy(double dx, double dy) {
        change((area, sheet) -> area.moved(dx, dy, sheet));
    }

    public void resizeBy(double dx, double dy) {
        change((area, sheet) -> area.resized(dx, dy, sheet));
    }

    /// Puts the selected box there while it is dragged.
    void place(Area area) {
        change((_, _) -> area);
    }

    private interface Change {
        Area of(Area area, SheetSize sheet);
    }

    private void change(Change change) {
        Optional<SheetSize> sheet = sheet();
        Optional<Box> box = current();
        if (sheet.isPresent() && box.isPresent()) {
            Area there = change.of(box.get().area(), sheet.get());
            boxes.set(selected.get(), box.get().at(there));
            form.area(there);
            locate();
        }
    }

    /// Records where the boxes are now, as one step.
    public void settle() {
        shown.get().filter(profile -> !profile.boxes().equals(boxes)).ifPresent(profile -> {
            String name = current().map(Box::name).orElse("");
            shown.put("移动文字框 " + name, profile.with(List.copyOf(boxes))).ifPresent(sentence -> {
                notices.refused(sentence);
                load();
            });
        });
    }

    /// Records the selected box as typed.
    public void save() {
        Optional<String> unreadable = form.unreadable();
        if (unreadable.isPresent()) {
            notices.refused("没有保存：“" + unreadable.get() + "”要填数字。");
            return;
        }
        current().ifPresent(box -> {
            List<Box> changed = new ArrayList<>(boxes);
            changed.set(selected.get(), form.typed(box.id()));
            put("修改文字框 " + form.name().get(), changed, selected.get());
        });
    }

    public void cancel() {
        load();
    }

    public void add() {
        shown.get().ifPresent(profile -> {
            List<Box> more = new ArrayList<>(boxes);
            more.add(new NewBox(profile).box());
            put("新增文字框", more, more.size() - 1);
        });
    }

    /// Can be taken back.
    public void remove() {
        current().ifPresent(box -> {
            List<Box> less = new ArrayList<>(boxes);
            less.remove(selected.get());
            put("删除文字框 " + box.name(), less, NONE);
        });
    }

    private void put(String title, List<Box> changed, int then) {
        if (then != selected.get() && form.dirty().get()) {
            notices.refused("没有改动：“" + form.name().get() + "”有没保存的改动，请先保存或取消。");
            return;
        }
        shown.get().ifPresent(profile -> shown.put(title, profile.with(changed))
                .ifPresentOrElse(notices::refused, () -> {
                    selected.set(then);
                    load();
                    notices.saved(title + "：已记录。");
                }));
    }

    private void locate() {
        coordinates.set(current().map(box -> box.name() + "　" + box.area()).orElse("点一个文字框：拖动移位，拖右下角改大小；方向键0.1毫米，加Shift键1毫米"));
    }
}
