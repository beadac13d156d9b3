package org.jiedao.transfer;

import java.io.IOException;
import java.nio.file.Path;
import org.jiedao.sheet.PastedRows;
import org.jiedao.sheet.Reading;
import org.jiedao.sheet.WorkbookReader;

/// Where a roster comes from.
public sealed interface RosterSource {
    /// How sentences call it.
    String name();

    Reading read() throws IOException;

    /// A workbook of the user's.
    record Workbook(Path file) implements RosterSource {
        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public Reading read() throws IOException {
            return new WorkbookReader().read(file);
        }
    }

    /// Rows copied in Excel or WPS.
    record Pasted(String text) implements RosterSource {
        @Override
        public String name() {
            return "粘贴的内容";
        }

        @Override
        public Reading read() {
            return new PastedRows(name()).read(text);
        }
    }
}
