package org.jiedao.compliance;

import org.jiedao.rule.Practice;

/// How the street reads what the standards leave open (本地口径). Each write is one undoable step.
public interface PracticeBook {
    Practice practice();

    /// `name` as in `Practice`; the value must be one that the ruleset files accept.
    void choose(String name, String value);

    /// Back to the default of the ruleset.
    void forget(String name);
}
