package org.jiedao.sheet;

import java.util.List;

/// What became of reading a workbook.
public sealed interface Reading {
    /// The sheets that hold something; `notices` is what the user should know about the whole file.
    record Read(List<SheetGrid> sheets, List<String> notices) implements Reading {
        public Read {
            sheets = List.copyOf(sheets);
            notices = List.copyOf(notices);
        }
    }

    /// Nothing was read; the sentence says what is wrong, where, and what to do.
    record Refused(String sentence) implements Reading {}
}
