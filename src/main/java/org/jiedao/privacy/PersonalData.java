package org.jiedao.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The personal data in the register. What is erased cannot be taken back, by undo neither: the change log keeps that it was
/// done and which entries it went through.
public interface PersonalData {
    /// Everything recorded about one person, in words, sort by sort; numbers masked.
    List<Held> about(long person);

    /// Texts that hold the name without being linked to the person, by where they stand.
    List<String> mentions(String name);

    /// Takes a person's numbers out of the record, of kept texts of papers and of the change log, in one transaction.
    Erased eraseContact(long person);

    /// Takes what was asked for and by whom out of needs and of the change log; that there was a need stays.
    Erased clearNeeds(Collection<Long> needs);

    /// What has outlived its time on a day, the longest due first.
    List<Due> due(LocalDate day);

    /// Months by what is kept.
    Map<Retained, Integer> periods();

    /// One undoable step.
    void keep(Retained retained, int months);
}
