package org.jiedao.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jiedao.rule.AppointingOrder.Stage;
import org.jiedao.rule.RulesetLines.Entry;

/// The lines 步骤 of an order of appointment.
final class OrderStages {
    private static final String REQUIRED = "必经";
    private static final List<String> WEIGHTS = List.of(REQUIRED, "可选");
    private static final int FEWEST_CELLS = 4;

    /// From which on somebody is a member: what decides on him cannot come later.
    private static final String SEATED = "聘书";

    private static final Set<String> DECIDING = Set.of("申请", "推荐", "审查", "表决", "批准");

    private final RulesetLines lines;
    private final Glossary glossary;
    private final OrderClauses clauses;
    private final String committee;

    OrderStages(RulesetLines lines, Glossary glossary, OrderClauses clauses, String committee) {
        this.lines = lines;
        this.glossary = glossary;
        this.clauses = clauses;
        this.committee = committee;
    }

    List<Stage> stages(Entry head, List<Entry> entries) {
        int before = lines.faults().size();
        List<Stage> stages = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Entry entry : entries) {
            String[] cells = RulesetLines.cells(entry);
            if (cells.length < FEWEST_CELLS || cells.length > FEWEST_CELLS + 1) {
                lines.fault(entry.line(), "“步骤”应写成 种类 | 称谓 | 必经或者可选 | 条款");
            } else {
                place(entry, cells[0], taken);
                stage(entry, cells).ifPresent(stages::add);
            }
        }
        if (lines.faults().size() == before && stages.size() == entries.size()) {
            whole(head, stages);
        }
        return stages;
    }

    private void place(Entry entry, String kind, Set<String> taken) {
        if (!glossary.knows("聘任步骤", kind)) {
            lines.fault(entry.line(), "没有“" + kind + "”这种聘任步骤，可以用的是"
                    + String.join("、", glossary.words("聘任步骤")));
        } else if (!taken.add(kind)) {
            lines.fault(entry.line(), "步骤“" + kind + "”前面已经有了");
        } else if (DECIDING.contains(kind) && taken.contains(SEATED)) {
            lines.fault(entry.line(), "“" + kind + "”写在“聘书”后面，那时委员已经任职");
        }
    }

    private Optional<Stage> stage(Entry entry, String[] cells) {
        if (!WEIGHTS.contains(cells[2])) {
            lines.fault(entry.line(), "步骤“" + cells[0] + "”写的是“" + cells[2] + "”，应写必经或者可选");
        }
        List<String> records = cells.length > FEWEST_CELLS ? WordList.of(cells[FEWEST_CELLS]) : List.of(cells[0]);
        for (String word : records) {
            if (!glossary.knows("步骤", word) && glossary.knows("聘任步骤", cells[0])) {
                lines.fault(entry.line(), "“" + word + "”不在词表的“步骤”里");
            }
        }
        if (!records.contains(cells[0])) {
            lines.fault(entry.line(), "末尾写的登记步骤里须有“" + cells[0] + "”");
        }
        return clauses.clause(entry, cells[3], committee)
                .map(clause -> new Stage(cells[0], cells[1], cells[2].equals(REQUIRED), clause, records));
    }

    private void whole(Entry head, List<Stage> stages) {
        if (stages.stream().noneMatch(Stage::required)) {
            lines.fault(head.line(), "这个聘任次序没有一步是必经的");
        } else if (stages.stream().noneMatch(stage -> stage.kind().equals(SEATED) && stage.required())) {
            lines.fault(head.line(), "这个聘任次序没有必经的“聘书”，委员从哪一天起任职就没有依据");
        }
    }

    /// How long it is made public, 0 where it is not; a fault where no rule says.
    int publicityDays(List<Entry> entries, List<Stage> stages) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).kind().equals(PublicityDays.PUBLICITY)) {
                OptionalInt days = new PublicityDays(clauses.rules(), committee).by(stages.get(i).clause());
                if (days.isEmpty()) {
                    lines.fault(entries.get(i).line(), "公示没有写几天：它的条款原文里写明“5天”，或者另写一条规则，检查用“期限”，起＝公示");
                }
                return days.orElse(0);
            }
        }
        return 0;
    }
}
