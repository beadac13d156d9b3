package org.jiedao.rule;

import java.util.Map;
import java.util.Optional;

/// The street's own reading of what a standard leaves open, for one rule (`LF-5.2.3 定期`) or for all (`定期`).
public record Practice(Map<String, String> values) {
    public Practice {
        values = Map.copyOf(values);
    }

    public static Practice none() {
        return new Practice(Map.of());
    }

    Optional<String> value(String rule, String assumption) {
        return Optional.ofNullable(values.getOrDefault(rule + " " + assumption, values.get(assumption)));
    }
}
