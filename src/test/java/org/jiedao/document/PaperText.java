package org.jiedao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jiedao.document.preview.PdfPages;

/// The words of a paper without white space, page numbers and returning table headers, to compare outputs.
public final class PaperText {

    private PaperText() {}

    public static String of(Document document) {
        return squeezed(document.texts().collect(Collectors.joining()));
    }

    public static String ofPdf(byte[] pdf, Document document) throws IOException {
        List<String> headers = document.blocks().stream()
                .flatMap(b -> b instanceof Block.Table t ? Stream.of(t) : Stream.empty())
                .map(t -> squeezed(String.join("", t.header().stream().flatMap(List::stream).toList())))
                .toList();
        StringBuilder text = new StringBuilder();
        try (PdfPages pages = new PdfPages(pdf)) {
            for (int i = 0; i < pages.count(); i++) {
                String page = squeezed(pages.text(i)).replaceFirst("—" + (i + 1) + "—$", "");
                String returned = headers.stream()
                        .filter(header -> page.startsWith(header) && text.indexOf(header) >= 0)
                        .findFirst()
                        .orElse("");
                text.append(page.substring(returned.length()));
            }
        }
        return text.toString();
    }

    public static String ofWord(byte[] docx) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return squeezed(
                    word.getBodyElements().stream().map(PaperText::text).collect(Collectors.joining()));
        }
    }

    private static String text(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph p -> p.getText();
            case XWPFTable t -> t.getText();
            default -> "";
        };
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
