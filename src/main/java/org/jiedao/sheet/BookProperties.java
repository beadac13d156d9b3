package org.jiedao.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.xmlbeans.XmlException;

/// The properties of a workbook that a `ReportBook` was given.
public final class BookProperties {
    private BookProperties() {}

    /// In their order; none where the file has none or is no .xlsx. What else is wrong with it the reader says.
    public static Map<String, String> of(Path file) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        try {
            XlsxContents.of(file).check();
        } catch (UnreadableWorkbook | ZipException | IllegalArgumentException other) {
            return properties;
        }
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            new POIXMLProperties(opened)
                    .getCustomProperties()
                    .getUnderlyingProperties()
                    .getPropertyList()
                    .forEach(property -> properties.put(property.getName(), property.getLpwstr()));
        } catch (OpenXML4JException | XmlException | RuntimeException damaged) {
            return Map.of();
        }
        return properties;
    }
}
