package org.jiedao.calendar;

/// What a calendar marks a day with. Where a year has no data, weekends are all that is known.
public enum DayMark {
    WORKDAY(""),
    WEEKEND(""),
    /// A day off by the State Council's notice of the year.
    HOLIDAY("休"),
    /// A weekend day that is worked in exchange.
    MADE_UP("班");

    private final String sign;

    DayMark(String sign) {
        this.sign = sign;
    }

    /// As wall calendars print it; empty on the days of plain weeks.
    public String sign() {
        return sign;
    }
}
