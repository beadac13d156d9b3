package org.jiedao.duty;

import java.util.List;
import java.util.Optional;

/// The recorded 述职 and the packets put together. Each write is one transaction and one undoable step, or joins the step
/// under way.
public interface DutyReports {
    /// Those of a year.
    List<DutyReport> ofYear(int year);

    /// The same list until one of them is changed.
    List<DutyReport> all();

    Optional<DutyReport> report(long id);

    /// Stores reports (id 0 = a new one) in one step; answers them with their ids.
    List<DutyReport> keep(String what, List<DutyReport> reports);

    void remove(String what, long id);

    /// The newest of each report of the year.
    List<Packet> packets(int year);

    /// Enters a packet whose file is in its place; what was made before is kept.
    Packet enter(Packet packet);
}
