package org.jiedao.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The strings that the sheets of an .xlsx share; pinyin written above characters is left out.
final class XlsxStrings extends DefaultHandler {
    /// An empty string takes memory too.
    private static final int OF_ANY = 16;

    private final ReadingBudget budget;
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPinyin;

    XlsxStrings(ReadingBudget budget) {
        this.budget = budget;
    }

    String get(int index) {
        if (index < 0 || index >= strings.size()) {
            throw new IllegalStateException("no shared string " + index);
        }
        return strings.get(index);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inPinyin = true;
            case "t" -> inText = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText && !inPinyin && text.length() < ReadingBudget.MOST_CHARACTERS_IN_CELL) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> keep();
            case "rPh" -> inPinyin = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    private void keep() {
        budget.text(text.length() + OF_ANY);
        strings.add(ExcelEscapes.decode(text.toString()));
    }
}
