package org.jiedao.people;

import java.util.List;

/// Where a person serves and served; answered by whoever keeps the committees.
public interface ServiceRecord {
    /// The newest first.
    List<Tenure> of(long personId);

    /// One membership in words: since when, until when, and what it is today.
    record Tenure(long bodyId, String committee, String role, String period, String state) {}
}
