package org.jiedao.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The people and units of the fictional street, as its rosters are made from them.
record SamplePeople(List<SamplePerson> people, Map<String, SampleUnit> units) {
    record SampleUnit(String name, String category, String community, String partyOrganization) {}

    record SamplePerson(String name, SampleUnit unit, String post, String partyPost, SamplePost seat, String phone) {
        boolean isProposed() {
            return !seat.proposed().isEmpty();
        }

        boolean sits() {
            return !seat.role().isEmpty();
        }
    }

    record SamplePost(String committee, String role, String kind, String start, String proposed) {}

    static SamplePeople read() throws IOException {
        Map<String, SampleUnit> units = new LinkedHashMap<>();
        for (List<String> cells : table("units.txt")) {
            units.put(cells.get(0), new SampleUnit(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
        }
        List<SamplePerson> people = table("people.txt").stream()
                .map(cells -> new SamplePerson(
                        cells.get(0),
                        Objects.requireNonNull(units.get(cells.get(1))),
                        cells.get(2),
                        cells.get(3),
                        new SamplePost(cells.get(4), cells.get(5), cells.get(6), cells.get(7), cells.get(8)),
                        cells.get(9)))
                .toList();
        return new SamplePeople(people, units);
    }

    List<SamplePerson> sittingOn(String committee) {
        return people.stream()
                .filter(person -> person.sits() && person.seat().committee().equals(committee))
                .toList();
    }

    List<SamplePerson> proposed() {
        return people.stream().filter(SamplePerson::isProposed).toList();
    }

    List<SamplePerson> others() {
        return people.stream()
                .filter(person -> !person.sits() && !person.isProposed())
                .toList();
    }

    private static List<List<String>> table(String file) throws IOException {
        var stream = Objects.requireNonNull(SamplePeople.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\|", -1)))
                    .toList();
        }
    }
}
