package org.jiedao.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of files that Windows takes too: it forbids `\ / : * ? " < > |`, a dot or a space at the end, and the names of its
/// old devices whatever their ending.
public final class PortableName {
    /// Word and the Explorer open no longer paths, Windows itself takes 259 UTF-16 units.
    static final int LONGEST_PATH = 240;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\x{D800}-\\x{DFFF}]+");
    private static final Pattern AT_THE_END = Pattern.compile("[.\\s\\u3000]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])\\s*(\\..*)?");
    private static final String NAMELESS = "未命名";

    private PortableName() {}

    /// Without what Windows forbids anywhere in a name, halves of characters among it.
    public static String plain(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    /// A whole name without its ending, of at most that many characters; never empty.
    public static String of(String text, int longest) {
        String name = ended(shortened(plain(text).strip(), longest));
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return DEVICE.matcher(name.toUpperCase(Locale.ROOT)).matches() ? "_" + name : name;
    }

    private static String ended(String name) {
        return AT_THE_END.matcher(name).replaceAll("");
    }

    /// To that many characters as people count them: none is cut in two.
    public static String shortened(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    /// Refuses a place that Windows' programs could not open.
    static void refuseTooLong(Path place) throws FileSystemException {
        String whole = place.toAbsolutePath().toString();
        if (whole.length() > LONGEST_PATH) {
            throw new FileSystemException(whole, null, "file name too long");
        }
    }
}
