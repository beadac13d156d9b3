package org.jiedao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// One paper of each format and of each way to sign, as text.
public final class Papers {

    public static final List<String> NAMES = List.of("文件", "上行文", "信函", "纪要", "普通", "证书", "表格", "横表", "联合行文", "联合上行", "普通·联合", "签名章", "信函·要素",
            "普通·附件另订", "版记另面");

    /// Under ASCII names, so that every locale's build copies them.
    private static final List<String> FILES = List.of(
            "official", "upward", "letter", "minutes", "plain", "certificate", "table", "landscape-table",
            "joint", "joint-upward", "joint-unsealed", "stamped", "letter-notes", "detached", "imprint-alone");

    private Papers() {}

    public static String text(String name) throws IOException {
        try (InputStream in = Papers.class.getResourceAsStream("papers/" + FILES.get(NAMES.indexOf(name)) + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static Document document(String name) throws IOException, OfficialTextException {
        DocumentFormat format = DocumentFormat.named(name.replaceFirst("·.*", "")).orElse(DocumentFormat.OFFICIAL);
        return OfficialText.parse(text(name), format);
    }

    public static byte[] written(DocumentWriter writer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }
}
