package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks for characters of a name that stand in for one that somebody could not type, or that no font prints.
final class NameScan {
    private static final Pattern DESCRIBED =
            Pattern.compile("[(\\[{【〔]([^)\\]}】〕]*)[)\\]}】〕]|[\\u2FF0-\\u2FFB]");
    private static final Pattern PLACEHOLDER = Pattern.compile("[□■?？*＊_○]|(?<=\\p{IsHan})[口×xX]|[口×xX](?=\\p{IsHan})");
    private static final int REPLACEMENT = 0xFFFD;

    private final GlyphCoverage glyphs;
    private final Map<String, String> standIns = WordList.pairs("stand-ins.txt");

    NameScan(GlyphCoverage glyphs) {
        this.glyphs = glyphs;
    }

    List<NameDoubt> scan(Place place, String name) {
        List<NameDoubt> doubts = new ArrayList<>();
        String half = HalfWidth.of(name);
        Matcher described = DESCRIBED.matcher(half);
        if (described.find()) {
            doubts.add(certain(place, name, "“" + described.group() + "”是拼写出来的字" + proposal(described.group(1))));
        } else if (PLACEHOLDER.matcher(half).find()) {
            doubts.add(certain(place, name, "有占位符号，缺一个字，请填上正字"));
        }
        name.codePoints().forEach(c -> character(place, name, c, doubts));
        return doubts;
    }

    private void character(Place place, String name, int c, List<NameDoubt> doubts) {
        String code = "U+%04X".formatted(c);
        if (Character.getType(c) == Character.PRIVATE_USE) {
            doubts.add(certain(place, name, "含自造字（" + code + "），换一台电脑就打不出来" + proposal(code)));
        } else if (c == REPLACEMENT) {
            doubts.add(certain(place, name, "含乱码（" + code + "），请填上正字"));
        } else if (!Character.isWhitespace(c) && !glyphs.covers(c)) {
            String character = Character.toString(c);
            doubts.add(new NameDoubt(place, name, "“" + character + "”（" + code + "）没有字体能打印，出文前请先装上字体", false));
        }
    }

    private static NameDoubt certain(Place place, String name, String reason) {
        return new NameDoubt(place, name, reason, true);
    }

    private String proposal(@Nullable String standIn) {
        String real = standIn == null ? null : standIns.get(standIn);
        return real == null ? "，请改用正字" : "，正字大概是“" + real + "”，请核对后改用";
    }
}
