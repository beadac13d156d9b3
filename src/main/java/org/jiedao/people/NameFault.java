package org.jiedao.people;

/// A character in a name that may not print. `certain` says that the name itself is not the right one yet.
public record NameFault(String reason, boolean certain) {}
