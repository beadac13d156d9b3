package org.jiedao.liaison.view;

import org.jiedao.liaison.Division;
import org.jiedao.liaison.RecordLiaison;

/// What part 分片联系 reads and writes.
public record LiaisonUseCases(Division.Records records, RecordLiaison recording) {}
