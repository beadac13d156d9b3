package org.jiedao.drafting;

import java.util.List;
import org.jiedao.document.Document;
import org.jiedao.wording.Filled;

/// What a text in an editor amounts to.
public sealed interface Reading {
    /// A document, with the filled text it was read from. `origins` says for each of its lines the line in the editor,
    /// counted from 1; it is empty where they are the same.
    record Sound(Filled text, Document document, List<Integer> origins) implements Reading {
        public Sound {
            origins = List.copyOf(origins);
        }

        /// The line in the editor that gave a line of the filled text.
        public int origin(int line) {
            return origins.isEmpty() ? line : origins.get(Math.clamp(line - 1L, 0, origins.size() - 1));
        }
    }

    /// No document; `line` of the text in the editor, counted from 1, is why.
    record Faulty(int line, String sentence) implements Reading {}
}
