package org.jiedao.duty;

import java.time.LocalDate;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.check.RecordKey;
import org.jspecify.annotations.Nullable;

/// A record behind a fact: of which day it is where that is known, what it says, and how it stands.
public record Traced(RecordKey key, @Nullable LocalDate on, String what, String state) {
    /// `会议12`: by this the record is found again.
    public String code() {
        return code(key);
    }

    public static String code(RecordKey key) {
        return sort(key.sort()) + key.id();
    }

    private static String sort(RecordKey.Sort sort) {
        return switch (sort) {
            case BODY -> "组织";
            case UNIT -> "单位";
            case PERSON -> "人员";
            case MEMBERSHIP -> "任职";
            case BATCH -> "聘任";
            case DISPATCH_ENTRY -> "发文";
            case ATTESTATION -> "佐证";
            case MEETING -> "会议";
            case TASK -> "事项";
            case LIAISON -> "联系";
            case NEED -> "需求";
            case ASSESSMENT -> "考核";
            case TARGET -> "目标";
        };
    }

    /// `2026.3.31`, in a column.
    public String day() {
        return on == null ? Fact.UNRECORDED : ChineseDate.compact(on);
    }

    String dated() {
        return on == null ? "日期" + Fact.UNRECORDED : ChineseDate.format(on);
    }

    String line() {
        return String.join("　", code(), dated(), what, state).strip();
    }
}
