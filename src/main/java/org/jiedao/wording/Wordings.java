package org.jiedao.wording;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The wording of papers: text files with fields such as `{{街道名称}}`, the user's own before those that are shipped.
/// A field that nobody supplies is an error, never an empty place.
public final class Wordings {
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern EMPTY = Pattern.compile("\\{\\{\\s*}");

    /// Tells the library to look for other signs than braces.
    private static final Pattern DELIMITERS = Pattern.compile("\\{\\{\\s*=");

    private final Optional<Path> folder;
    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(false).strictSections(true);

    private Wordings(Optional<Path> folder) {
        this.folder = folder;
    }

    public static Wordings shipped() {
        return new Wordings(Optional.empty());
    }

    /// A file of the same name in the folder takes the place of the shipped one.
    public static Wordings preferring(Path folder) {
        return new Wordings(Optional.of(folder));
    }

    /// `name` is what the user calls the paper, for the message when something is wrong with the template.
    public Filled fill(String template, String name, Fields fields) throws IOException, WordingException {
        String source = source(template + ".txt");
        try {
            return new Filled(compiler.compile(source).execute(fields.values()));
        } catch (MustacheException.Context unknown) {
            throw new WordingException(name, unknown.lineNo, "没有“" + unknown.key + "”这一项，请核对名称。");
        } catch (MustacheParseException broken) {
            throw new WordingException(name, line(broken), "花括号不成对，或 {{#…}} 与 {{/…}} 不对应。");
        } catch (MustacheException other) {
            throw new WordingException(name, line(DELIMITERS, source), "花括号里不能写“=”。");
        } catch (StringIndexOutOfBoundsException empty) {
            // the library looks for the first character of a field that has none
            throw new WordingException(name, line(EMPTY, source), "花括号里没有写名称。");
        }
    }

    private static int line(MustacheParseException broken) {
        Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
        return line.find() ? Integer.parseInt(line.group(1)) : 1;
    }

    private static int line(Pattern wrong, String source) {
        Matcher found = wrong.matcher(source);
        return found.find() ? 1 + (int) source.substring(0, found.start()).chars().filter(c -> c == '\n').count() : 1;
    }

    private String source(String file) throws IOException {
        Optional<Path> own = folder.map(path -> path.resolve(file)).filter(Files::isRegularFile);
        if (own.isPresent()) {
            return Files.readString(own.get()).replace("\uFEFF", "");
        }
        try (InputStream in = Objects.requireNonNull(Wordings.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
