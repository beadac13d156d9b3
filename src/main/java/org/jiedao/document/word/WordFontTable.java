package org.jiedao.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jiedao.document.Face;
import org.jiedao.document.font.FontCatalogue;

/// Says in the file which usual family takes the place of a family that another computer lacks (ISO 29500-1, 17.8.3.1):
/// a paper set in the street's own 仿宋 must not fall into 宋体 elsewhere. Left out where only usual families are named.
final class WordFontTable {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordFontTable() {}

    static void add(XWPFDocument word, FontCatalogue fonts) throws IOException {
        List<Face> other = Stream.of(Face.values())
                .filter(face -> !fonts.family(face).equals(face.family()))
                .toList();
        if (other.isEmpty()) {
            return;
        }
        try (OutputStream out = part(word).getOutputStream()) {
            write(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"), other, fonts);
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /// Written by hand, for the schema classes at hand lack this part.
    private static void write(XMLStreamWriter xml, List<Face> other, FontCatalogue fonts) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", "fonts", WORD);
        xml.writeNamespace("w", WORD);
        for (Face face : other) {
            xml.writeStartElement("w", "font", WORD);
            xml.writeAttribute("w", WORD, "name", fonts.family(face));
            xml.writeEmptyElement("w", "altName", WORD);
            xml.writeAttribute("w", WORD, "val", face.family());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private static PackagePart part(XWPFDocument word) throws IOException {
        try {
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            word.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
            return word.getPackage().createPart(name, TYPE);
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }
}
