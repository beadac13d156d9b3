package org.jiedao.duty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A report as somebody sent it back, cut into the parts that the workbench asks for, by its headings. What stands under
/// another heading is counted already, or asked for by nobody.
record ReturnedText(Map<DutyPart, String> parts) {
    private static final Pattern NUMBERED = Pattern.compile("^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\([一二三四五六七八九十]+\\)).*");
    private static final Pattern FIRST_LEVEL = Pattern.compile("^[一二三四五六七八九十]+、.*");
    private static final Pattern SIGNED = Pattern.compile("^(述职人|报告人)[:：].*|^\\d{4}年\\d{1,2}月\\d{1,2}日$");
    private static final int LONGEST_HEADING = 30;
    /// What is printed where nothing was written.
    private static final String OPEN = "【待补】";

    private static final Map<DutyPart, List<String>> CALLED = Map.of(
            DutyPart.LAST_PROBLEMS, List.of("上年度问题", "上年问题", "问题整改"),
            DutyPart.ACHIEVEMENTS, List.of("成效", "目标任务完成"),
            DutyPart.OPINIONS, List.of("意见建议", "意见和建议"),
            DutyPart.PROBLEMS, List.of("主要问题", "存在的问题", "存在问题"),
            DutyPart.SHORTCOMINGS, List.of("不足"),
            DutyPart.PLANS, List.of("打算", "思路", "下一步"));

    /// Of the parts that a kind of report has.
    static ReturnedText of(List<String> paragraphs, DutyKind kind) {
        Map<DutyPart, StringBuilder> found = new EnumMap<>(DutyPart.class);
        Optional<DutyPart> current = Optional.empty();
        for (String paragraph : paragraphs) {
            Optional<DutyPart> heading = heading(paragraph, kind);
            if (heading.isPresent()) {
                current = heading;
            } else if (FIRST_LEVEL.matcher(paragraph).matches() && isShort(paragraph) || SIGNED.matcher(paragraph).matches()) {
                current = Optional.empty();
            } else if (!paragraph.equals(OPEN)) {
                current.ifPresent(part -> {
                    StringBuilder text = found.computeIfAbsent(part, _ -> new StringBuilder());
                    text.append(text.isEmpty() ? "" : "\n").append(paragraph);
                });
            }
        }
        Map<DutyPart, String> parts = new EnumMap<>(DutyPart.class);
        found.forEach((part, text) -> parts.put(part, text.toString()));
        return new ReturnedText(Map.copyOf(parts));
    }

    private static Optional<DutyPart> heading(String paragraph, DutyKind kind) {
        return NUMBERED.matcher(paragraph).matches() && isShort(paragraph)
                ? kind.written().stream()
                        .filter(part -> CALLED.getOrDefault(part, List.of()).stream().anyMatch(paragraph::contains))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isShort(String paragraph) {
        return paragraph.codePointCount(0, paragraph.length()) <= LONGEST_HEADING && !paragraph.endsWith("。");
    }
}
