package org.jiedao.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.RecordLiaison;
import org.jiedao.meeting.RecordNeed;
import org.jspecify.annotations.Nullable;

/// Whom the members of the sample's committees keep in touch with, and what was asked of them there (`ties.txt`).
record SampleTies(SampleDesk desk, SampleLines lines) {
    private static final String NOTHING = "—";

    SampleTies(SampleDesk desk) {
        this(desk, SampleLines.of("ties.txt"));
    }

    void record() {
        lines.section("分片联系").forEach(this::tie);
        lines.section("需求").forEach(this::need);
    }

    private void tie(List<String> cells) {
        long committee = desk.records().committee(cells.getFirst()).id();
        List<Contact> contacts =
                Arrays.stream(cells.get(2).split("、")).map(this::contact).toList();
        Unrefused.done(desk.ties()
                .liaisons()
                .keep(new RecordLiaison.Typed(
                        0,
                        committee,
                        desk.records().person(cells.get(1)).id(),
                        contacts,
                        LocalDate.parse(cells.get(3)),
                        day(cells.get(4)))));
    }

    private Contact contact(String name) {
        return desk.records()
                .organizations()
                .unitNamed(name)
                .<Contact>map(unit -> new Contact.DistrictUnit(unit.id()))
                .orElseGet(() -> new Contact.Community(desk.records().body(name).id()));
    }

    private void need(List<String> cells) {
        long body = desk.records().body(cells.getFirst()).id();
        Unrefused.done(desk.ties()
                .needs()
                .keep(new RecordNeed.Typed(0, body, null, cells.get(1), LocalDate.parse(cells.get(2)), cells.get(3))));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals(NOTHING) ? null : LocalDate.parse(cell);
    }
}
