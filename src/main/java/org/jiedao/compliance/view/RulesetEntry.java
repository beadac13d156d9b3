package org.jiedao.compliance.view;

import java.util.List;
import org.jiedao.rule.Ruleset;

/// A line of the list at the left of part 规则集.
sealed interface RulesetEntry {
    String MANUAL = "怎样写规则集";

    /// By which ruleset every body works.
    record Bodies() implements RulesetEntry {}

    /// A ruleset; `file` is empty where it is a shipped one.
    record Read(Ruleset ruleset, String file) implements RulesetEntry {}

    /// A file of the user's that is no ruleset, and why.
    record Unread(String file, List<String> faults) implements RulesetEntry {}

    /// How a ruleset is written.
    record Manual() implements RulesetEntry {}

    /// As it stands in the kind of a place.
    default String key() {
        return switch (this) {
            case Bodies() -> "";
            case Read(Ruleset ruleset, _) -> ruleset.key();
            case Unread(String file, _) -> file;
            case Manual() -> MANUAL;
        };
    }

    default String label() {
        return switch (this) {
            case Bodies() -> "各组织所用";
            case Read(Ruleset ruleset, _) -> ruleset.name();
            case Unread(String file, _) -> file;
            case Manual() -> MANUAL;
        };
    }

    /// What is said beside the label; empty where it says enough.
    default String remark() {
        return switch (this) {
            case Bodies(), Manual() -> "";
            case Read(_, String file) -> file.isEmpty() ? "" : "自己放入";
            case Unread _ -> "没有读入";
        };
    }
}
