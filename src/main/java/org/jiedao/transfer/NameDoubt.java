package org.jiedao.transfer;

/// A character in a name that may not print. `certain` says that the name itself is not the right one yet.
public record NameDoubt(Place place, String name, String reason, boolean certain) {
    public String sentence() {
        return place + "“" + name + "”：" + reason;
    }
}
