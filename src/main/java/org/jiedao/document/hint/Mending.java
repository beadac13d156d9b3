package org.jiedao.document.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.rule.Clauses;

/// Mends a text where the standard leaves no doubt, before it is read as a document. Mending a mended text changes nothing.
public final class Mending {

    /// Every way in which texts from other programs end a line; a byte order mark may stand at the front.
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\x0B\\f\\x85\\u2028\\u2029]");

    private final List<Mend> mends;
    private final Clauses clauses;

    public Mending(Clauses clauses) {
        this.clauses = clauses;
        this.mends = Mend.shipped(clauses);
    }

    public Mended mend(String text, DocumentFormat format) {
        List<TextHint> hints = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        if (text.length() > OfficialText.LONGEST) {
            return new Mended(text, hints);
        }
        for (String line : LINE_END.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1)) {
            lines.add(mended(line, lines.size() + 1, format, hints));
        }
        if (format != DocumentFormat.CERTIFICATE) {
            new StructureMends(lines, hints, clauses).apply();
        }
        return new Mended(String.join("\n", lines), hints);
    }

    private String mended(String line, int number, DocumentFormat format, List<TextHint> hints) {
        ProtectedParts parts = ProtectedParts.of(line);
        String mended = parts.line();
        for (Mend mend : mends) {
            mended = mend.appliesTo(format) ? mend.apply(mended, number, hints) : mended;
        }
        return parts.restored(mended);
    }
}
