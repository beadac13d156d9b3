package org.jiedao.privacy;

/// One record about a person, in words: its sort, and what it says.
public record Held(String sort, String text) {}
