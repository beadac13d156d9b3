package org.jiedao.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lines of a ruleset file as header and blocks, every fault with file and line.
final class RulesetLines {
    static final String ID = "编号";

    private final String file;
    private final Map<String, Entry> header = new LinkedHashMap<>();
    private final List<List<Entry>> blocks = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private RulesetLines(String file) {
        this.file = file;
    }

    /// `键：值` and where it stands.
    record Entry(int line, String key, String value) {}

    static RulesetLines of(String file, List<String> lines) {
        RulesetLines read = new RulesetLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read.line(i + 1, line);
            }
        }
        return read;
    }

    private void line(int number, String line) {
        String[] parts = line.split("[：:]", 2);
        if (parts.length < 2) {
            fault(number, "这一行不是“键：值”，也不是#开头的说明");
            return;
        }
        Entry entry = new Entry(number, parts[0].strip(), parts[1].strip());
        if (entry.key.equals(ID)) {
            blocks.add(new ArrayList<>());
        }
        if (!blocks.isEmpty()) {
            blocks.getLast().add(entry);
        } else if (header.putIfAbsent(entry.key, entry) != null) {
            fault(number, "“" + entry.key + "”写了两次");
        }
    }

    void fault(int line, String sentence) {
        faults.add(file + " 第" + line + "行：" + sentence + "。");
    }

    void fault(String sentence) {
        faults.add(file + "：" + sentence + "。");
    }

    Map<String, Entry> header() {
        return header;
    }

    List<List<Entry>> blocks() {
        return blocks;
    }

    List<String> faults() {
        return faults;
    }
}
