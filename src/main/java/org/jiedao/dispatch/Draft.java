package org.jiedao.dispatch;

import java.util.List;
import org.jiedao.document.Document;
import org.jiedao.document.Picture;
import org.jiedao.document.hint.WordingContext;
import org.jiedao.file.Content;
import org.jiedao.file.PortableName;
import org.jiedao.wording.Filled;

/// A composed paper: its title in the register, its text, what the text says as a document, whom it concerns, and files
/// beside Word and PDF; and what its text alone does not tell to who checks its wording.
public record Draft(
        String title,
        Filled text,
        Document document,
        List<Certificate> people,
        List<Extra> extras,
        WordingContext context) {
    /// A further file of the paper, such as its workbook.
    public record Extra(String extension, Content content) {
        /// A picture under its name in the text, so that a later version of the paper has it again.
        public static Extra picture(String name, Picture picture) {
            return new Extra(PortableName.plain(name) + PICTURE, out -> out.write(picture.png()));
        }
    }

    static final String PICTURE = ".png";

    public Draft {
        people = List.copyOf(people);
        extras = List.copyOf(extras);
    }

    public Draft(String title, Filled text, Document document, List<Certificate> people, List<Extra> extras) {
        this(title, text, document, people, extras, WordingContext.NONE);
    }

    public Draft within(WordingContext known) {
        return new Draft(title, text, document, people, extras, known);
    }
}
