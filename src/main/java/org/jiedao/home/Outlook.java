package org.jiedao.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.compliance.Due;
import org.jiedao.compliance.Examinable;
import org.jiedao.compliance.Examination;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.Rhythm;
import org.jiedao.compliance.StateCounts;
import org.jiedao.organization.Body;
import org.jiedao.organization.Tree;
import org.jiedao.rule.State;

/// What falls due next and how the bodies stand by their rulesets, as of a day.
public record Outlook(
        LocalDate on,
        List<Due> dues,
        List<Rhythm> rhythms,
        List<Standing> standings,
        Map<Long, Counted> bodies,
        RunningWork work) {
    public Outlook {
        dues = List.copyOf(dues);
        rhythms = List.copyOf(rhythms);
        bodies = Map.copyOf(bodies);
        standings = List.copyOf(standings);
    }

    /// A body's clauses by state, with those of what is beneath it where it has examined bodies beneath.
    public record Counted(Map<State, Integer> states, boolean withBeneath) {
        public Counted {
            states = Map.copyOf(states);
        }

        private static final Counted NOTHING = new Counted(Map.of(), false);

        private Counted and(Map<State, Integer> more, boolean beneath) {
            Map<State, Integer> sum = new EnumMap<>(State.class);
            sum.putAll(states);
            more.forEach((state, number) -> sum.merge(state, number, Integer::sum));
            return new Counted(sum, withBeneath || beneath);
        }
    }

    /// How many of a ruleset's clauses are in which state.
    public record Standing(String ruleset, Map<State, Integer> states) {
        public Standing {
            states = Map.copyOf(states);
        }

        public int all() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int of(State state) {
            return states.getOrDefault(state, 0);
        }
    }

    public static Outlook of(Examinable register, Tree tree, RunningWork work, LocalDate on) {
        Examination examination = register.on(on);
        return new Outlook(
                on,
                register.dues(on),
                register.rhythms(on),
                standings(examination),
                bodies(examination, tree),
                work);
    }

    /// How a body stands with all beneath it, as page 体检 shows it; nothing of one that was not examined.
    public Optional<Counted> of(long body) {
        return Optional.ofNullable(bodies.get(body));
    }

    /// Children come before their parents, who count what they counted.
    private static Map<Long, Counted> bodies(Examination examination, Tree tree) {
        Map<Long, Counted> bodies = new HashMap<>();
        examination.clauses().stream()
                .collect(Collectors.groupingBy(clause -> clause.body().id()))
                .forEach((body, clauses) -> bodies.put(body, new Counted(StateCounts.of(clauses), false)));
        for (Body body : tree.bodies().reversed()) {
            Counted counted = bodies.get(body.id());
            Long parent = body.parentId();
            if (counted != null && parent != null) {
                bodies.put(
                        parent, bodies.getOrDefault(parent, Counted.NOTHING).and(counted.states(), true));
            }
        }
        return bodies;
    }

    private static List<Standing> standings(Examination examination) {
        Map<String, Map<State, Integer>> byRuleset = new LinkedHashMap<>();
        for (ExaminedClause clause : examination.clauses()) {
            byRuleset
                    .computeIfAbsent(clause.ruleset().name(), _ -> new EnumMap<>(State.class))
                    .merge(clause.state(), 1, Integer::sum);
        }
        List<Standing> standings = new ArrayList<>();
        byRuleset.forEach((name, states) -> standings.add(new Standing(name, states)));
        return standings;
    }

    /// The nearest that is not done as far as is on record.
    public Optional<Due> nearest() {
        return dues.stream().filter(due -> !due.isDone()).findFirst();
    }
}
