package org.jiedao.privacy;

import java.util.List;
import java.util.Set;

/// What an erasure did: how many kept texts of papers and how many entries of the change log it went through, the numbers
/// that are gone from there, and where they still stand because those records are kept.
public record Erased(Set<String> numbers, int texts, int images, List<String> elsewhere) {
    public Erased {
        numbers = Set.copyOf(numbers);
        elsewhere = List.copyOf(elsewhere);
    }
}
