package org.jiedao.duty;

import java.time.LocalDateTime;

/// 述职材料 of one report as it was put together: `facts` are the facts in it, a line each, with the ids of their records, so
/// that a fact changed later is noticed; `missing` counts 【待补】; `file` is below the folder of papers. A draft's id is 0.
public record Packet(long id, long reportId, LocalDateTime madeAt, String facts, int missing, String file, String sha256) {}
