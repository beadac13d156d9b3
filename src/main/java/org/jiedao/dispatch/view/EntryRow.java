package org.jiedao.dispatch.view;

import java.util.List;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.people.NameMatch;

/// A line of the register on screen.
public record EntryRow(DispatchEntry entry) {
    String number() {
        return entry.number().toString();
    }

    String title() {
        return entry.matter().title();
    }

    String date() {
        return ChineseDate.compact(entry.matter().issuedOn());
    }

    String kind() {
        return entry.matter().paper().label();
    }

    String headcount() {
        int headcount = entry.matter().headcount();
        return headcount == 0 ? "—" : headcount + "人";
    }

    String state() {
        DispatchEntry.Voiding voiding = entry.voiding();
        int version = entry.newest().number();
        return voiding == null ? version == 1 ? "有效" : "第" + version + "版" : "已作废";
    }

    boolean matches(NameMatch query) {
        return names().stream().anyMatch(query::matches);
    }

    /// What it is found by.
    List<String> names() {
        return List.of(number(), title(), kind());
    }
}
