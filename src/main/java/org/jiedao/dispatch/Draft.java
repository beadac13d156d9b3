package org.jiedao.dispatch;

import java.util.List;
import org.jiedao.document.Document;
import org.jiedao.wording.Filled;

/// A composed paper: its title in the register, its text, what the text says as a document, whom it concerns, and files
/// beside Word and PDF.
public record Draft(String title, Filled text, Document document, List<Certificate> people, List<Extra> extras) {
    /// A further file of the paper, such as its workbook.
    public record Extra(String extension, OutputFolder.Content content) {}

    public Draft {
        people = List.copyOf(people);
        extras = List.copyOf(extras);
    }
}
