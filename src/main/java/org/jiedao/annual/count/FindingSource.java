package org.jiedao.annual.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedao.rule.State;
import org.jiedao.rule.check.FactSource.Item;

/// Knows the findings on bodies as of a day: by state, every state there; nothing where no standard asks anything of them.
@FunctionalInterface
public interface FindingSource {
    Map<State, List<Item>> on(LocalDate day, Set<Long> bodies);
}
