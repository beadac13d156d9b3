package org.jiedao.transfer;

import java.util.List;
import org.jiedao.people.NameScan;

/// A character in a name that may not print. `certain` says that the name itself is not the right one yet.
public record NameDoubt(Place place, String name, String reason, boolean certain) {
    static List<NameDoubt> of(Place place, String name, NameScan scan) {
        return scan.scan(name).stream()
                .map(fault -> new NameDoubt(place, name, fault.reason(), fault.certain()))
                .toList();
    }

    public String sentence() {
        return place + "“" + name + "”：" + reason;
    }
}
