package org.jiedao.duty;

import java.util.Optional;
import org.jiedao.document.Document;

/// A place in a packet: what belongs there, and the part itself, or why there is none.
record PacketPart(String label, Optional<Document> document, String why) {
    static PacketPart of(Document document) {
        return new PacketPart(document.title(), Optional.of(document), "");
    }

    static PacketPart missing(String label, String why) {
        return new PacketPart(label, Optional.empty(), why);
    }
}
