package org.jiedao.upward.form.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.sheet.FormReader;
import org.jiedao.sheet.FormSheet;
import org.jiedao.upward.Submissions.Form;
import org.jiedao.upward.form.KeptForms;

/// Reads a superior's workbook to show it, with what is kept for it.
record ReadForm(KeptForms forms) {
    /// What became of opening one.
    sealed interface Opening {
        record Opened(OpenForm form) implements Opening {}

        record Refused(String sentence) implements Opening {}
    }

    Opening read(Path file) throws IOException {
        return switch (new FormReader().read(file)) {
            case FormReader.Outcome.Refused(String sentence) -> new Opening.Refused(sentence);
            case FormReader.Outcome.Read(List<FormSheet> read) ->
                switch (forms.recognize(file)) {
                    case KeptForms.Recognition.FilledBefore before -> new Opening.Refused(before.sentence());
                    case KeptForms.Recognition.Known(Form known) ->
                        new Opening.Opened(new OpenForm(file, known.sha256(), read, known));
                    case KeptForms.Recognition.Unknown(String sha256) ->
                        new Opening.Opened(new OpenForm(file, sha256, read, null));
                };
        };
    }
}
