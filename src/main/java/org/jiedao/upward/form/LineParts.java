package org.jiedao.upward.form;

import java.util.ArrayList;
import java.util.List;

/// The parts of a line between its bars; whatever a name holds comes back.
final class LineParts {
    private static final char ESCAPE = '\\';

    private LineParts() {}

    static String escaped(String part) {
        StringBuilder text = new StringBuilder();
        int last = part.length() - 1;
        for (int index = 0; index <= last; index++) {
            char one = part.charAt(index);
            text.append(switch (one) {
                case '|', ESCAPE, '#' -> "" + ESCAPE + one;
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case ' ' -> index == 0 || index == last ? "\\s" : " ";
                default -> String.valueOf(one);
            });
        }
        return text.toString();
    }

    static List<String> of(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder raw = new StringBuilder();
        for (int index = 0; index < line.length(); index++) {
            char one = line.charAt(index);
            if (one == '|') {
                parts.add(plain(raw.toString().strip()));
                raw.setLength(0);
            } else {
                raw.append(one);
                if (one == ESCAPE && index + 1 < line.length()) {
                    raw.append(line.charAt(++index));
                }
            }
        }
        parts.add(plain(raw.toString().strip()));
        return parts;
    }

    private static String plain(String raw) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < raw.length(); index++) {
            char one = raw.charAt(index);
            if (one == ESCAPE && index + 1 < raw.length()) {
                char next = raw.charAt(++index);
                text.append(switch (next) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 's' -> ' ';
                    default -> next;
                });
            } else {
                text.append(one);
            }
        }
        return text.toString();
    }
}
