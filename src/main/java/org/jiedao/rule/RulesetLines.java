package org.jiedao.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lines of a ruleset file as header and blocks, every fault with file and line.
final class RulesetLines {
    static final String ID = "编号";
    static final String ORDER = "聘任次序";

    private final String file;
    private final Map<String, Entry> header = new LinkedHashMap<>();
    private final List<List<Entry>> blocks = new ArrayList<>();
    private final List<List<Entry>> orders = new ArrayList<>();
    private List<Entry> block = List.of();
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
        switch (entry.key) {
            case ID -> blocks.add(block = new ArrayList<>());
            case ORDER -> orders.add(block = new ArrayList<>());
            default -> {}
        }
        if (!blocks.isEmpty() || !orders.isEmpty()) {
            block.add(entry);
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

    /// The blocks 聘任次序.
    List<List<Entry>> orders() {
        return orders;
    }

    /// `甲 | 乙` as cells.
    static String[] cells(Entry entry) {
        return entry.value().split("\\s*\\|\\s*");
    }

    List<String> faults() {
        return faults;
    }
}
