package org.jiedao.document.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// The names in a font's `name` table. `family` is the one that Chinese programs list; `all` holds every family and full
/// name in any language; `forPdf` says whether there is a name under which a PDF can embed it.
record FontNames(String family, List<String> all, boolean forPdf) {

    private static final Charset GBK = Charset.forName("GBK");
    private static final int CHINESE = 0x0804;
    private static final int MAC_CHINESE = 33;

    private record Name(int id, int language, String text) {
        boolean isFamily() {
            return id == 1;
        }

        boolean isChinese() {
            return language == CHINESE || language == MAC_CHINESE;
        }
    }

    static FontNames read(ByteBuffer table) throws IOException {
        List<Name> names = new ArrayList<>();
        int count = Short.toUnsignedInt(table.getShort(2));
        int texts = Short.toUnsignedInt(table.getShort(4));
        for (int i = 0; i < count; i++) {
            int at = 6 + 12 * i;
            int id = Short.toUnsignedInt(table.getShort(at + 6));
            if (id == 1 || id == 4 || id == 6 || id == 16) {
                byte[] bytes = new byte[Short.toUnsignedInt(table.getShort(at + 8))];
                table.get(texts + Short.toUnsignedInt(table.getShort(at + 10)), bytes);
                String text = text(table.getShort(at), table.getShort(at + 2), bytes);
                names.add(new Name(id, Short.toUnsignedInt(table.getShort(at + 4)), text));
            }
        }
        return of(names);
    }

    private static FontNames of(List<Name> names) throws IOException {
        String family = names.stream()
                .filter(Name::isFamily)
                .filter(Name::isChinese)
                .findFirst()
                .or(() -> names.stream().filter(Name::isFamily).findFirst())
                .map(Name::text)
                .orElseThrow(() -> new IOException("font without a family name"));
        SequencedSet<String> all = new LinkedHashSet<>();
        names.stream().filter(Name::isFamily).forEach(name -> all.add(name.text()));
        names.forEach(name -> all.add(name.text()));
        return new FontNames(family, List.copyOf(all), names.stream().anyMatch(name -> name.id() == 6));
    }

    private static String text(int platform, int encoding, byte[] bytes) {
        if (platform == 1) {
            return new String(bytes, encoding == 25 ? GBK : StandardCharsets.ISO_8859_1).strip();
        }
        if (platform == 3 && encoding == 3) {
            return new String(withoutZeros(bytes), GBK).strip();
        }
        return new String(bytes, StandardCharsets.UTF_16BE).strip();
    }

    /// Old fonts of the Chinese code page write a Latin letter as two bytes, the first of them zero.
    private static byte[] withoutZeros(byte[] bytes) {
        ByteBuffer kept = ByteBuffer.allocate(bytes.length);
        for (byte b : bytes) {
            if (b != 0) {
                kept.put(b);
            }
        }
        return java.util.Arrays.copyOf(kept.array(), kept.position());
    }
}
