package org.jiedao.handover.view;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jiedao.archive.Backups.Held;
import org.jiedao.archive.Backups.Rehearsal;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// A pack from somebody else: checked first, then, asked for a second time, put in the place of the register.
final class TakingViewModel {
    private final HandoverUseCases cases;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();

    /// A pack that was checked, and whether it was sound.
    record Found(Path file, Rehearsal checked, char[] password) {
        String words() {
            return switch (checked) {
                case Rehearsal.Sound(Held contents) ->
                    file.getFileName() + "完好：" + Told.contents(contents) + "，已逐条读进另一个数据库核对。";
                case Rehearsal.Locked(String sentence) -> sentence;
                case Rehearsal.Unsound(String sentence) -> sentence;
            };
        }

        boolean isSound() {
            return checked instanceof Rehearsal.Sound;
        }
    }

    TakingViewModel(HandoverUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    ReadOnlyObjectProperty<@Nullable Found> found() {
        return found.getReadOnlyProperty();
    }

    /// `password` is the giver's, empty where the pack is not sealed.
    void check(Path file, char[] password) {
        found.set(null);
        desk.tasks()
                .run(
                        "核对交接包",
                        progress -> new Found(file, cases.packing().check(file, password, progress::at), password),
                        found::set,
                        cause -> desk.notices().failed("交接包没有核对完，文件和数据都没有变。请看文件还在不在、能不能读。", cause));
    }

    void leave() {
        found.set(null);
    }

    /// The register as it is now is kept aside.
    void take() {
        Found pack = found.get();
        if (pack != null && pack.checked() instanceof Rehearsal.Sound(Held contents)) {
            found.set(null);
            if (!cases.taking().take(pack.file(), contents, pack.password())) {
                desk.notices().refused("没有换：还有没保存的内容，保存或取消以后再来。数据没有变。");
            }
        }
    }
}
