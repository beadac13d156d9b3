package org.jiedao.compliance;

/// What is to be done about a clause that was found wanting: where the window goes, and how it is told.
public sealed interface Fix {
    /// A button leads to a page; a paper knows of no pages and says what is to be done.
    record Words(String button, String paper) {}

    Words words();

    /// What the button says.
    default String label() {
        return words().button();
    }

    default String onPaper() {
        return words().paper();
    }

    /// The body, or the part of its page on which what is missing is recorded.
    record OfBody(long body, String part, Words words) implements Fix {
        public OfBody(long body, Words words) {
            this(body, "", words);
        }
    }

    record OfPerson(long person, Words words) implements Fix {}

    record OfBatch(long batch, Words words) implements Fix {}

    /// The batches of the body's committee, or the part of the page that does what is missing.
    record Appointments(long body, String part, Words words) implements Fix {
        public Appointments(long body, Words words) {
            this(body, "", words);
        }
    }

    record OfMeeting(long meeting, Words words) implements Fix {}

    /// The meetings of the body; `kind` is the one to be held, by the word of the glossary, empty where it is none.
    record Meetings(long body, String kind, Words words) implements Fix {}

    record OfTask(long task, Words words) implements Fix {}

    /// The tasks of the body.
    record Tasks(long body, Words words) implements Fix {}

    /// What the body does at the end of a year; `part` is the one of the page.
    record YearEnd(long body, String part, Words words) implements Fix {}

    /// What is registered as sent to the superiors.
    record Sent(String part, Words words) implements Fix {}

    /// Somebody has to vouch for it.
    record Attest(Attestation.Subject subject, Words words) implements Fix {}

    /// The street has to settle what the standard leaves open.
    record Settle(String assumption, Words words) implements Fix {}

    /// No page records it yet.
    record Unrecorded(Words words) implements Fix {}
}
