package org.jiedao.document.preview;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Page numbers as people type them: `1-3,5`, also with Chinese punctuation and full-width digits.
public final class PageRange {

    private static final Pattern PIECE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private PageRange() {}

    /// What was typed, understood or not.
    public sealed interface Reading {
        /// Each page once, counted from 1, in the order typed.
        record Pages(List<Integer> numbers) implements Reading {
            public Pages {
                numbers = List.copyOf(numbers);
            }
        }

        record Unreadable(String sentence) implements Reading {}
    }

    public static Reading parse(String typed, int count) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[第页\\s]", "")
                .replaceAll("[—–－~～至到]+", "-")
                .replaceAll("[、，；;]", ",");
        SequencedSet<Integer> numbers = new LinkedHashSet<>();
        for (String piece : plain.split(",")) {
            Matcher matcher = PIECE.matcher(piece);
            if (!matcher.matches()) {
                return unreadable(typed, piece);
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (first < 1 || last > count || first > last) {
                return new Reading.Unreadable("“" + piece + "”不在第1页到第" + count + "页之间，没有打印。请改成如 1-3,5。");
            }
            IntStream.rangeClosed(first, last).forEach(numbers::add);
        }
        return new Reading.Pages(List.copyOf(numbers));
    }

    private static Reading unreadable(String typed, String piece) {
        return new Reading.Unreadable(
                typed.isBlank()
                        ? "没有填写打印哪几页，没有打印。请写成如 1-3,5。"
                        : "“" + (piece.isEmpty() ? typed.strip() : piece) + "”不是页码，没有打印。请写成如 1-3,5。");
    }
}
