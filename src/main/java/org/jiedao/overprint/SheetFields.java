package org.jiedao.overprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The fields that a box may ask for. They are those of the papers' wordings; dates can be asked for in parts, since
/// sheets often have 年 月 日 printed on them.
public final class SheetFields {

    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern DATE = Pattern.compile("(.+)年(.+)月(.+)日");

    /// Dates, and the word before 年 月 日 that stands for one in the names of its parts.
    private static final Map<String, String> DATES =
            Map.of("聘任日期", "聘任", "届满日期", "届满", "成文日期", "成文", "成文日期大写", "大写");

    private static final List<String> OF_CERTIFICATE = List.of(
            "姓名", "委员会", "拟任", "聘任日期", "聘任年", "聘任月", "聘任日", "届满日期", "届满年", "届满月", "届满日", "届次", "性质简述", "单位",
            "单位职务", "编号", "机关", "成文日期大写", "大写年", "大写月", "大写日", "成文日期", "成文年", "成文月", "成文日");

    private static final List<String> OF_RED_HEAD =
            List.of("发文字号", "签发人", "标题", "主送", "机关", "成文日期", "成文年", "成文月", "成文日");

    private SheetFields() {}

    public static List<String> of(Purpose purpose) {
        return switch (purpose) {
            case CERTIFICATE -> OF_CERTIFICATE;
            case RED_HEAD -> OF_RED_HEAD;
        };
    }

    /// As it is written into a box.
    public static String mark(String field) {
        return "{{" + field + "}}";
    }

    static List<String> unknown(String content) {
        return FIELD.matcher(content)
                .results()
                .map(found -> found.group(1).strip())
                .filter(field -> !OF_CERTIFICATE.contains(field) && !OF_RED_HEAD.contains(field))
                .toList();
    }

    /// The content with every field's value in its place; the value of an unrecorded fact is 【待补】 already.
    static String filled(String content, Map<String, String> values) {
        return FIELD.matcher(content)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1).strip(), "")));
    }

    /// Every date together with its parts.
    static Map<String, String> withParts(Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(values);
        DATES.forEach((date, word) -> {
            String text = values.getOrDefault(date, "");
            Matcher parts = DATE.matcher(text);
            boolean whole = parts.matches();
            Stream.of("年", "月", "日").forEach(part -> all.put(word + part, whole ? "" : text));
            if (whole) {
                all.put(word + "年", parts.group(1));
                all.put(word + "月", parts.group(2));
                all.put(word + "日", parts.group(3));
            }
        });
        return Map.copyOf(all);
    }

    /// What the designer shows while no batch is chosen: every field reads as its own name.
    public static SheetFacts names(Purpose purpose) {
        Map<String, String> values = new LinkedHashMap<>();
        of(purpose).forEach(field -> values.put(field, field));
        return new SheetFacts(0, "", values);
    }
}
