package org.jiedao.document;

/// A stretch of text in one face.
public record Span(String text, Face face) {}
