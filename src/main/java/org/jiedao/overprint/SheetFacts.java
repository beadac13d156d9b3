package org.jiedao.overprint;

import java.util.Map;

/// What stands on one sheet, by field; `person` is whom a warning names.
public record SheetFacts(int serial, String person, Map<String, String> values) {

    public SheetFacts {
        values = Map.copyOf(values);
    }

    /// With the parts of each date beside the date.
    public static SheetFacts of(int serial, String person, Map<String, String> values) {
        return new SheetFacts(serial, person, SheetFields.withParts(values));
    }
}
