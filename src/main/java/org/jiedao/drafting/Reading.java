package org.jiedao.drafting;

import org.jiedao.document.Document;
import org.jiedao.wording.Filled;

/// What a text in an editor amounts to.
public sealed interface Reading {
    /// A document, with the text it was read from.
    record Sound(Filled text, Document document) implements Reading {}

    /// No document; `line` of the text in the editor, counted from 1, is why.
    record Faulty(int line, String sentence) implements Reading {}
}
