package org.jiedao.document.hint;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Fields of a template and addresses of the web, which no mend may touch, taken out of a line and put back.
record ProtectedParts(String line, List<String> parts) {

    /// A code point that is no character stands for each part.
    static final char MARK = '\uFDD0';

    private static final Pattern PROTECTED =
            Pattern.compile("\\{\\{[^{}]{0,200}}}|https?://[\\x21-\\x7E]{1,400}|[\\w.+-]{1,64}@[\\w.-]{1,200}");

    static ProtectedParts of(String line) {
        if (line.indexOf(MARK) >= 0) {
            return new ProtectedParts(line, List.of());
        }
        List<String> parts = PROTECTED.matcher(line).results().map(MatchResult::group).toList();
        return new ProtectedParts(parts.isEmpty() ? line : PROTECTED.matcher(line).replaceAll(String.valueOf(MARK)), parts);
    }

    String restored(String mended) {
        if (parts.isEmpty()) {
            return mended;
        }
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int i = 0; i < mended.length(); i++) {
            boolean part = mended.charAt(i) == MARK && next < parts.size();
            text.append(part ? parts.get(next++) : mended.substring(i, i + 1));
        }
        return text.toString();
    }
}
