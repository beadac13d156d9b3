package org.jiedao.dispatch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was issued: which paper, under which title, dated when, for which batch and how many people.
public record Matter(Paper paper, String title, LocalDate issuedOn, @Nullable Long batchId, int headcount) {}
