package org.jiedao.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.wording.Fields;

/// The lines of one list of the paper, as many as a reader goes through; how many more there are stands below them.
record Lines(List<Fields> lines) {
    private static final int MOST = 200;

    /// Fields `name` and, where it was cut, `name` + 另有.
    Fields onto(Fields fields, String name) {
        List<Fields> shown = new ArrayList<>();
        for (Fields line : lines.subList(0, Math.min(MOST, lines.size()))) {
            shown.add(line.put("序号", String.valueOf(shown.size() + 1)));
        }
        int more = lines.size() - shown.size();
        return fields.list(name, shown)
                .put(name + "数", String.valueOf(lines.size()))
                .group(
                        name + "另有",
                        more == 0
                                ? Optional.empty()
                                : Optional.of(new Fields().put("项数", String.valueOf(more))));
    }
}
