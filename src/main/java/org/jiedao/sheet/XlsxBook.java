package org.jiedao.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// The sheets of an .xlsx, one after the other as streams.
final class XlsxBook {
    private final ReadingBudget budget;

    XlsxBook(ReadingBudget budget) {
        this.budget = budget;
    }

    List<SheetGrid> read(Path file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(container);
            Overview overview = new Overview();
            parse(reader.getWorkbookData(), overview);
            XlsxStrings strings = new XlsxStrings(budget);
            try (InputStream shared = reader.getSharedStringsData()) {
                if (shared != null) {
                    parse(shared, strings);
                }
            }
            var context =
                    new XlsxSheet.Context(strings, reader.getStylesTable(), new NumberCells(overview.since1904));
            return sheets((XSSFReader.SheetIterator) reader.getSheetsData(), overview, context);
        }
    }

    private List<SheetGrid> sheets(XSSFReader.SheetIterator parts, Overview overview, XlsxSheet.Context context)
            throws IOException, SAXException, ParserConfigurationException {
        List<SheetGrid> sheets = new ArrayList<>();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                String name = parts.getSheetName();
                GridBuilder grid = new GridBuilder(name, overview.hiddenSheets.contains(name), budget);
                parse(part, new XlsxSheet(grid, context));
                sheets.add(grid.build());
            }
        }
        return sheets;
    }

    /// POI's reader refuses document types, so neither outside entities nor their explosions are possible.
    private static void parse(InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(part));
    }

    /// What the workbook part says about its sheets.
    private static final class Overview extends DefaultHandler {
        private final Set<String> hiddenSheets = new HashSet<>();
        private boolean since1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                since1904 = XlsxSheet.isTrue(attributes.getValue("date1904"));
            } else if (name.equals("sheet") && attributes.getValue("state") != null) {
                if (!attributes.getValue("state").equals("visible")) {
                    hiddenSheets.add(attributes.getValue("name"));
                }
            }
        }
    }
}
