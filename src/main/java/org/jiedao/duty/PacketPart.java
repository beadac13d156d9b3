package org.jiedao.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.document.Block;
import org.jiedao.document.Document;

/// A place in a packet: what belongs there, and the part itself, or why there is none. One that was not issued says so.
record PacketPart(String label, Optional<Document> document, String why) {
    static final String UNISSUED = "没有签发";
    private static final String MARK = "（没有签发，按登记的内容排出）";

    static PacketPart of(Document document) {
        return new PacketPart(document.title(), Optional.of(document), "");
    }

    /// Composed from the records as they stand, for nobody has issued it.
    static PacketPart unissued(String label, Document document) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        int below = 1 + IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at) instanceof Block.Title || blocks.get(at) instanceof Block.Subtitle)
                .max()
                .orElse(-1);
        blocks.add(below, new Block.Subtitle(MARK));
        Document marked =
                new Document(document.format(), document.title() + "（" + UNISSUED + "）", document.date(), blocks);
        return new PacketPart(label, Optional.of(marked), UNISSUED);
    }

    /// With why it is not there, or not issued.
    String told() {
        return label + "（" + why + "）";
    }

    boolean isUnissued() {
        return document.isPresent() && why.equals(UNISSUED);
    }

    static PacketPart missing(String label, String why) {
        return new PacketPart(label, Optional.empty(), why);
    }
}
