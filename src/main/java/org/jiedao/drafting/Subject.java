package org.jiedao.drafting;

/// What a paper can be about: a batch, a committee …, by its id in the source, with the label under which the user
/// chooses it.
public record Subject(long id, String label) {}
