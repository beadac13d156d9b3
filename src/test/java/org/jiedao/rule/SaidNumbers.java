package org.jiedao.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The numbers of a rule's checks, looked for in the words of its clause.
final class SaidNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /// One of something needs no number in Chinese, and none of something says 不.
    private static final Set<String> UNSAID = Set.of("0", "1");
    private static final Map<String, List<String>> SAID = Map.of(
            "2", List.of("2", "两", "二", "半"),
            "3", List.of("3", "三"),
            "100", List.of("100", "百", "%"),
            "200000", List.of("20万"));
    private static final Set<String> NUMERIC = Set.of("范围", "人数", "次数", "不低于", "最少天数", "最多天数", "每", "标准", "保底");

    private SaidNumbers() {}

    /// Those that the wording does not say; a value that is an assumption is named, not numbered.
    static List<String> unsaid(Rule rule) {
        String wording = rule.quotation().clause().wording();
        return rule.questions().stream()
                .flatMap(question -> question.parameters().entrySet().stream())
                .filter(parameter -> NUMERIC.contains(parameter.getKey()))
                .flatMap(parameter ->
                        NUMBER.matcher(parameter.getValue()).results().map(MatchResult::group))
                .filter(number -> !UNSAID.contains(number))
                .filter(number ->
                        SAID.getOrDefault(number, List.of(number)).stream().noneMatch(wording::contains))
                .distinct()
                .toList();
    }
}
