package org.jiedao.document.hint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jiedao.document.hint.PaperLines.Numbered;
import org.jiedao.document.hint.PaperLines.Part;
import org.jiedao.rule.Clauses;

/// A paper cannot be dated before the meeting or the vote of which it tells.
record DatesInOrder(Clauses clauses) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern DONE = Pattern.compile("召开了?|表决|审议通过|研究通过|讨论通过|会议通过|无异议|收悉");
    private static final Pattern TO_COME = Pattern.compile("定于|拟于|将于|拟在|将在|截至|之前|以前|日前|起至|聘期|任期");

    List<TextHint> check(PaperLines paper) {
        Optional<LocalDate> signed = paper.of(Part.DATE)
                .map(line -> DATE.matcher(line.text()))
                .flatMap(date -> date.results())
                .flatMap(date -> date(date).stream())
                .findFirst();
        if (signed.isEmpty()) {
            return List.of();
        }
        List<TextHint> hints = new ArrayList<>();
        paper.of(Part.BODY).forEach(line -> check(line, signed.get(), hints));
        return hints;
    }

    private void check(Numbered line, LocalDate signed, List<TextHint> hints) {
        for (String sentence : line.text().split("[。；]")) {
            if (DONE.matcher(sentence).find() && !TO_COME.matcher(sentence).find()) {
                DATE.matcher(sentence)
                        .results()
                        .filter(date -> date(date).filter(d -> d.isAfter(signed)).isPresent())
                        .forEach(date -> hints.add(TextHint.advice(
                                line.number(),
                                date.group(),
                                "晚于成文日期" + signed.getYear() + "年" + signed.getMonthValue() + "月" + signed.getDayOfMonth()
                                        + "日，请核对",
                                clauses.clause("tiaoli 第九条（十二）"))));
            }
        }
    }

    private static Optional<LocalDate> date(MatchResult date) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
