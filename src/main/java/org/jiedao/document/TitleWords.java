package org.jiedao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a line of a title must not cut (7.3.1): the words of a street's papers, listed in a resource, numbers with what
/// they count, and the names that stand before 街道, 社区 or 同志.
final class TitleWords {

    private static final List<String> WORDS = listed("title-words.txt");
    private static final List<String> ENDS = listed("title-ends.txt");

    private static final Pattern NUMBERED = Pattern.compile("第?[〇一二三四五六七八九十百\\d]+"
            + "(?:季度|阶段|年度|[届次期批名号个位项条章轮场年月日级楼])(?:度)?|[上下]半年");

    /// 青禾街道, 新苗里社区: the name is of two or three characters. 各社区 and the like bear none.
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<=^|中共|关于|同意|聘任|续聘|增补|成立|组建|调整|解除|终止|免去|表彰|推荐|商请|同志|[、和与及为向在致区市县“》）])(?!有关|所属|辖区|老旧)\\p{IsHan}{3}"
                    + "|(?<![各本全该驻辖属])\\p{IsHan}{2})(?=街道|社区|小区|同志)(?:街道|社区|小区|同志)");

    private final BitSet inside = new BitSet();
    private final BitSet edges = new BitSet();
    private final String line;

    TitleWords(String line) {
        this.line = line;
        WORDS.forEach(this::mark);
        Stream.of(NUMBERED, NAMED, Kinsoku.units(false)).forEach(this::mark);
    }

    private static List<String> listed(String resource) {
        try (InputStream in = Objects.requireNonNull(TitleWords.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(words -> !words.startsWith("#"))
                    .flatMap(words -> Arrays.stream(words.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark(String word) {
        for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
            mark(at, at + word.length());
        }
    }

    private void mark(Pattern words) {
        Matcher word = words.matcher(line);
        while (word.find()) {
            mark(word.start(), word.end());
        }
    }

    private void mark(int start, int end) {
        int from = line.codePointCount(0, start);
        int to = from + line.codePointCount(start, end);
        inside.set(from + 1, to);
        edges.set(from);
        edges.set(to);
    }

    /// Whether a line that begins with this character cuts a word.
    boolean cutAt(int at) {
        return inside.get(at);
    }

    /// Whether a known word ends or begins there; elsewhere an unknown one may be cut.
    boolean edgeAt(int at) {
        return edges.get(at);
    }

    static boolean goodEnd(String before) {
        return ENDS.stream().anyMatch(before::endsWith);
    }
}
