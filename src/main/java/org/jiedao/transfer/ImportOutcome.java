package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.List;

/// What became of a confirmed import.
public sealed interface ImportOutcome {
    /// Written, as one step that can be undone. `left` are the rows not written.
    record Imported(Counts counts, List<PlannedRow> left) implements ImportOutcome {
        public Imported {
            left = List.copyOf(left);
        }

        public String sentence() {
            return "已导入：" + counts.text() + (left.isEmpty() ? "。" : "；" + left.size() + "行没有导入。") + "这是一步，可以整个撤销。";
        }
    }

    /// Nothing was written; the sentence says why.
    record Refused(String sentence) implements ImportOutcome {}

    /// How many records were written.
    record Counts(int newPeople, int changedPeople, int newUnits, int newMemberships) {
        String text() {
            List<String> parts = new ArrayList<>();
            parts.add("新增" + newPeople + "人");
            parts.add("更新" + changedPeople + "人");
            parts.add("新增单位" + newUnits + "个");
            parts.add("登记任职" + newMemberships + "个");
            return String.join("、", parts);
        }
    }
}
