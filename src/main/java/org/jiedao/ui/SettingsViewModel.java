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
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        try {
            file.write(changed);
        } catch (IOException unwritable) {
            notices.failed("设置没有存盘，下次打开仍是原样；数据不受影响。", unwritable);
        }
    }
}
