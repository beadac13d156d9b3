package org.jiedao.annual;

/// What the papers of a year are about: a body and a year, side by side in one number, since what papers are about is kept
/// as one.
public record YearSubject(long body, int year) {
    private static final long YEARS = 10_000;

    public static YearSubject of(long id) {
        return new YearSubject(id / YEARS, (int) (id % YEARS));
    }

    public long id() {
        return body * YEARS + year;
    }
}
