package org.jiedao.document.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiedao.document.font.FontFile;

/// Parsed fonts, each once for all documents.
final class FontPrograms {

    private final Map<FontFile, FontProgram> programs = new ConcurrentHashMap<>();

    FontProgram of(FontFile file) throws IOException {
        FontProgram known = programs.get(file);
        if (known != null) {
            return known;
        }
        FontProgram parsed = file.collection()
                ? FontProgramFactory.createFont(file.bytes(), 0, false)
                : FontProgramFactory.createFont(file.bytes(), false);
        FontProgram earlier = programs.putIfAbsent(file, parsed);
        return earlier == null ? parsed : earlier;
    }
}
