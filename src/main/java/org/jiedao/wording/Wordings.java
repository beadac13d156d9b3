package org.jiedao.wording;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The wording of papers: texts with fields such as `{{街道名称}}`, the user's own before those that are shipped.
/// A field that nobody supplies is an error, never an empty place.
public final class Wordings {
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final WordingStore store;
    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(false).strictSections(true);

    private Wordings(WordingStore store) {
        this.store = store;
    }

    public static Wordings shipped() {
        return new Wordings(WordingStore.none());
    }

    /// The newest text of the user takes the place of the shipped one.
    public static Wordings preferring(WordingStore store) {
        return new Wordings(store);
    }

    /// The text in force.
    public String text(String template) throws IOException {
        Optional<String> own = own(template);
        return own.isPresent() ? own.get() : shippedText(template);
    }

    private Optional<String> own(String template) {
        return store.newest(template).filter(WordingStore.Version::own).map(WordingStore.Version::text);
    }

    /// Whether the text in force is the user's own.
    public boolean isOwn(String template) {
        return own(template).isPresent();
    }

    public String shippedText(String template) throws IOException {
        String file = template + ".txt";
        try (InputStream in = Objects.requireNonNull(Wordings.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// `name` is what the user calls the paper, for the message when something is wrong with the template.
    public Filled fill(String template, String name, Fields fields) throws IOException, WordingException {
        return fillText(text(template), name, fields);
    }

    /// Fills a text that need not be kept yet.
    public Filled fillText(String text, String name, Fields fields) throws WordingException {
        TemplateTags.check(text, name);
        try {
            return new Filled(compiler.compile(text).execute(fields.values()));
        } catch (MustacheException.Context unknown) {
            throw new WordingException(name, unknown.lineNo, "没有“" + unknown.key + "”这一项，请核对名称。");
        } catch (MustacheParseException broken) {
            throw new WordingException(name, line(broken), TemplateTags.UNPAIRED);
        }
    }

    /// What every line of the filled text was made from: entry `i` is the line of the template, counted from 1, that gave
    /// line `i + 1`.
    public List<Integer> origins(String text, String name, Fields fields) throws WordingException {
        return LineMarks.origins(fillText(LineMarks.mark(text), name, fields).text());
    }

    private static int line(MustacheParseException broken) {
        Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
        return line.find() ? Integer.parseInt(line.group(1)) : 1;
    }

    /// The fields that a text asks for, with those within its sections; of their values nothing is known.
    public List<KnownField> asked(String text, String name) throws WordingException {
        return TemplateTags.asked(text, name);
    }

    /// Says with its line what a text asks for that is not known, in any branch of it.
    public void check(String text, String name, List<KnownField> known) throws WordingException {
        TemplateTags.check(text, name, known);
        fillText(text, name, Fields.unrecorded(known, true));
        fillText(text, name, Fields.unrecorded(known, false));
    }

    /// The text with nothing recorded: every fact 【待补】, all its sections there, or none.
    public Filled unrecorded(String text, String name, List<KnownField> known, boolean sections)
            throws WordingException {
        return fillText(text, name, Fields.unrecorded(known, sections));
    }

    public Fields unrecorded(List<KnownField> known, boolean sections) {
        return Fields.unrecorded(known, sections);
    }
}
