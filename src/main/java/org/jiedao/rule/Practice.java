package org.jiedao.rule;

import java.util.HashMap;
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

    /// The key of a reading for one rule alone.
    public static String of(String rule, String assumption) {
        return rule + " " + assumption;
    }

    public Practice with(String key, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(key, value);
        return new Practice(more);
    }

    public Optional<String> value(String rule, String assumption) {
        return Optional.ofNullable(values.getOrDefault(of(rule, assumption), values.get(assumption)));
    }
}
