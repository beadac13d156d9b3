package org.jiedao.evidence;

import java.util.List;

/// The recorded evidence files. Each write is one undoable step, or joins the step under way; a file taken away stays in
/// the folder, so that undoing finds it.
public interface EvidenceFiles {
    List<EvidenceFile> of(Proven proven);

    List<EvidenceFile> all();

    EvidenceFile add(EvidenceFile draft);

    void remove(long id);
}
