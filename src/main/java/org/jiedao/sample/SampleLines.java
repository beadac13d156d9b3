package org.jiedao.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A data file of the sample: lines of cells between `|` in sections that begin with `= name`; `#` begins a remark.
record SampleLines(Map<String, List<List<String>>> sections) {
    private static final String SECTION = "= ";

    static SampleLines of(String resource) {
        Map<String, List<List<String>>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : lines(resource)) {
            if (line.startsWith(SECTION)) {
                section = line.substring(SECTION.length()).strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(cells(line));
            }
        }
        return new SampleLines(sections);
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split("\\s*\\|\\s*", -1));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(SampleLines.class.getResourceAsStream(resource));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<List<String>> section(String name) {
        return sections.getOrDefault(name, List.of());
    }
}
