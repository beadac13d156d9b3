package org.jiedao.compliance;

/// Where the records are put right that a clause found wanting, and what the button says.
public sealed interface Fix {
    String label();

    record OfBody(long body, String label) implements Fix {}

    record OfPerson(long person, String label) implements Fix {}

    record OfBatch(long batch, String label) implements Fix {}

    /// The batches of the body's committee.
    record Appointments(long body, String label) implements Fix {}

    /// Somebody has to vouch for it.
    record Attest(Attestation.Subject subject, String label) implements Fix {}

    /// The street has to settle what the standard leaves open.
    record Settle(String assumption, String label) implements Fix {}

    /// No page records it yet.
    record Unrecorded(String label) implements Fix {}
}
