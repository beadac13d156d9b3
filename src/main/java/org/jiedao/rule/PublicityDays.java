package org.jiedao.rule;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.rule.check.Deadline;

/// How many days a publicity lasts before a committee's members are appointed: by a check 期限 among the rules, or where
/// there is none by the words of the clause that the order follows (“公示不少于5天”).
record PublicityDays(List<Rule> rules, String committee) {
    static final String PUBLICITY = "公示";
    private static final Pattern WORDS = Pattern.compile("(\\d{1,3})[天日]");

    OptionalInt by(Clause clause) {
        OptionalInt checked = rules.stream()
                .filter(rule -> rule.scope().bodies().contains(committee))
                .flatMap(rule -> rule.questions().stream())
                .map(Question::check)
                .filter(Deadline.class::isInstance)
                .map(Deadline.class::cast)
                .filter(check -> check.from().equals(PUBLICITY) && check.days().least() > 0)
                .mapToInt(check -> Math.toIntExact(check.days().least()))
                .findFirst();
        return checked.isPresent() ? checked : inWords(clause);
    }

    private static OptionalInt inWords(Clause clause) {
        Matcher days = WORDS.matcher(clause.wording());
        return days.find() ? OptionalInt.of(Integer.parseInt(days.group(1))) : OptionalInt.empty();
    }
}
