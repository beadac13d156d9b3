package org.jiedao.appointment;

import org.jiedao.rule.Finding;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Severity;

/// How many members a clause expects: the part-time ones, or all.
public record CommitteeSize(boolean partTimeOnly, int least, int most, Clause clause, Severity severity) {
    boolean fits(int count) {
        return least <= count && count <= most;
    }

    Finding finding(int count) {
        String whom = partTimeOnly ? "兼职委员" : "委员";
        return new Finding(
                clause, severity, "聘任后" + whom + "共" + count + "人，规定为" + least + "至" + most + "人");
    }
}
