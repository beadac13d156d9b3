package org.jiedao.compliance;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names side by side: `禾苗、稻香社区“大党委”` where all are a place name and the same ending, else each in full.
final class SharedEnding {
    /// A place name of Chinese characters that holds no such word itself, and what begins with the word.
    private static final Pattern PLACE =
            Pattern.compile("((?:(?!社区|小区|街道|单位|[党工委省市县区镇乡和与及])\\p{IsHan}){2,6})((?:社区|小区)(?!.*(?:社区|小区)).*)");

    private SharedEnding() {}

    static String joined(List<String> names) {
        List<Matcher> parts = names.stream().map(PLACE::matcher).filter(Matcher::matches).toList();
        boolean shared = names.size() > 1
                && parts.size() == names.size()
                && parts.stream().map(part -> part.group(2)).distinct().count() == 1;
        return shared
                ? parts.stream().map(part -> part.group(1)).collect(Collectors.joining("、"))
                        + parts.getFirst().group(2)
                : String.join("、", names);
    }
}
