package org.jiedao.committee;

import java.time.LocalDate;

/// From which day a body works by which ruleset; an earlier day keeps the one before.
public record RulesetSince(String ruleset, LocalDate since) {}
