package org.jiedao.ui;

import java.io.IOException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jiedao.settings.Settings;
import org.jiedao.settings.SettingsFile;

/// The settings in force; each change is written at once.
public final class SettingsViewModel {
    private final SettingsFile file;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private boolean ended;

    public SettingsViewModel(SettingsFile file, Notices notices) {
        this.file = file;
        this.notices = notices;
        settings = new ReadOnlyObjectWrapper<>(file.read());
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (ended || changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        try {
            file.write(changed);
        } catch (IOException unwritable) {
            notices.failed("设置没有存盘，下次打开仍是原样；数据不受影响。", unwritable);
        }
    }

    /// With its window: a width that is still to be remembered is not written into a folder that may be gone or another's.
    void end() {
        ended = true;
    }
}
