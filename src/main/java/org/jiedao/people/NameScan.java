package org.jiedao.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks for characters of a name that stand in for one that somebody could not type, or that no font prints.
public final class NameScan {
    private static final Pattern DESCRIBED =
            Pattern.compile("[(\\[{【〔]([^)\\]}】〕]*)[)\\]}】〕]|[\\u2FF0-\\u2FFF\\u31EF]");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("[□■?？*＊_○〓]|(?<=\\p{IsHan})[口×xX]|[口×xX](?=\\p{IsHan})");
    private static final int REPLACEMENT = 0xFFFD;
    private static final int TO_ASCII = 0xFF01 - '!';

    private final GlyphCoverage glyphs;
    private final Map<String, String> standIns = standIns();

    public NameScan(GlyphCoverage glyphs) {
        this.glyphs = glyphs;
    }

    public List<NameFault> scan(String name) {
        List<NameFault> faults = new ArrayList<>();
        String half = halfWidth(name);
        Matcher described = DESCRIBED.matcher(half);
        if (described.find()) {
            faults.add(certain("“" + described.group() + "”是拼写出来的字" + proposal(described.group(1))));
        } else if (PLACEHOLDER.matcher(half).find()) {
            faults.add(certain("有占位符号，缺一个字，请填上正字"));
        }
        name.codePoints().forEach(c -> character(c, faults));
        return List.copyOf(faults);
    }

    private void character(int c, List<NameFault> faults) {
        String code = "U+%04X".formatted(c);
        if (Character.getType(c) == Character.PRIVATE_USE) {
            faults.add(certain("含自造字（" + code + "），换一台电脑就打不出来" + proposal(code)));
        } else if (c == REPLACEMENT) {
            faults.add(certain("含乱码（" + code + "），请填上正字"));
        } else if (!Character.isWhitespace(c) && !glyphs.covers(c)) {
            String character = Character.toString(c);
            faults.add(new NameFault("“" + character + "”（" + code + "）没有字体能打印，出文前请先装上字体", false));
        }
    }

    private static NameFault certain(String reason) {
        return new NameFault(reason, true);
    }

    private String proposal(@Nullable String standIn) {
        String real = standIn == null ? null : standIns.get(standIn);
        return real == null ? "，请改用正字" : "，正字大概是“" + real + "”，请核对后改用";
    }

    /// Full-width brackets and marks count as their plain selves.
    private static String halfWidth(String name) {
        return name.codePoints()
                .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - TO_ASCII : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Map<String, String> standIns() {
        try (InputStream in = Objects.requireNonNull(NameScan.class.getResourceAsStream("stand-ins.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(sides -> sides[0].strip(), sides -> sides[1].strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
