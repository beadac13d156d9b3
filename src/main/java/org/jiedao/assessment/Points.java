package org.jiedao.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Points as people write them: 30, 18.5.
public final class Points {
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,5}([.．]\\d{1,2})?");
    private static final int MOST_DECIMALS = 2;

    private Points() {}

    /// The same number in its one shape, so that 30.00 from the data file is 30.
    static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static String text(BigDecimal points) {
        return plain(points).toPlainString();
    }

    /// Nothing where it is no number of points, or finer than two decimals.
    public static Optional<BigDecimal> read(String typed) {
        String text = halfWidth(typed.strip());
        return WRITTEN.matcher(text).matches()
                ? Optional.of(plain(new BigDecimal(text.replace('．', '.')).setScale(MOST_DECIMALS)))
                : Optional.empty();
    }

    private static String halfWidth(String text) {
        return text.chars()
                .map(one -> one >= '０' && one <= '９' ? one - '０' + '0' : one)
                .mapToObj(one -> String.valueOf((char) one))
                .collect(Collectors.joining());
    }

    /// `30＋25＋18＝73/100` in the order of the items; nothing before every item has its points.
    public static Optional<String> arithmetic(Scheme scheme, Map<Long, BigDecimal> points) {
        if (scheme.items().isEmpty() || !scheme.items().stream().allMatch(item -> points.containsKey(item.id()))) {
            return Optional.empty();
        }
        BigDecimal total =
                scheme.items().stream().map(item -> points.get(item.id())).reduce(BigDecimal.ZERO, BigDecimal::add);
        String terms = scheme.items().stream()
                .map(item -> text(points.get(item.id())))
                .collect(Collectors.joining("＋"));
        return Optional.of(terms + "＝" + text(total) + "/" + text(scheme.full()));
    }

    public static Optional<String> arithmetic(Scheme scheme, Assessed one) {
        return arithmetic(
                scheme,
                one.scores().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, score -> score.getValue().points())));
    }
}
