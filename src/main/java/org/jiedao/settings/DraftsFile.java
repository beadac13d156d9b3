package org.jiedao.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// What was typed and not saved, at most one draft a page. The file is there only while there is one.
public final class DraftsFile {
    private static final String FORM = ".form";
    private static final String FIELD = ".field.";

    private final PropertiesFile file;
    private final Set<String> forgotten = new HashSet<>();

    public DraftsFile(Path file) {
        this.file = new PropertiesFile(file);
    }

    /// A damaged file holds no drafts: a draft must never keep the window from opening.
    public List<Draft> read() {
        Properties kept = file.read();
        List<Draft> drafts = new ArrayList<>();
        for (String key : kept.stringPropertyNames()) {
            if (key.endsWith(FORM) && !key.contains(FIELD)) {
                String page = key.substring(0, key.length() - FORM.length());
                drafts.add(new Draft(page, kept.getProperty(key), fields(kept, page + FIELD)));
            }
        }
        return List.copyOf(drafts);
    }

    /// Empties every field that holds one of the texts, now and whenever it would be written again.
    public synchronized void forget(Set<String> texts) throws IOException {
        forgotten.addAll(texts);
        write(read());
    }

    public synchronized void write(List<Draft> drafts) throws IOException {
        if (drafts.isEmpty()) {
            file.remove();
            return;
        }
        Properties kept = new Properties();
        for (Draft draft : drafts) {
            kept.setProperty(draft.page() + FORM, draft.form());
            draft.fields().forEach((name, text) -> kept.setProperty(
                    draft.page() + FIELD + name, forgotten.stream().anyMatch(text::contains) ? "" : text));
        }
        file.replace(kept);
    }

    private static Map<String, String> fields(Properties kept, String prefix) {
        Map<String, String> fields = new HashMap<>();
        kept.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> fields.put(key.substring(prefix.length()), kept.getProperty(key)));
        return fields;
    }
}
