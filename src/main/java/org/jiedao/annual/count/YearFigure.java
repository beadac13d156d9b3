package org.jiedao.annual.count;

/// One line of the report: a count of the year beside that of the year before, and, of what can be told as of any day, of
/// today.
public record YearFigure(String group, String name, Counted now, Counted before, Counted today) {}
