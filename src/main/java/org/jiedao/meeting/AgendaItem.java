package org.jiedao.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 议题: who proposed it (members, by their ids as people; none where the secretary did), the need it came from, and the
/// vote on it. A draft's id is 0.
public record AgendaItem(long id, String topic, List<Long> proposers, @Nullable Long needId, @Nullable Vote vote) {
    public AgendaItem {
        topic = topic.strip();
        proposers = List.copyOf(proposers);
    }

    /// 应到、实到、赞成、反对、弃权.
    public record Vote(int eligible, int present, int approvals, int objections, int abstentions) {
        public Vote {
            if (present > eligible || approvals + objections + abstentions > present) {
                throw new IllegalArgumentException("票数多于实到，或者实到多于应到");
            }
        }
    }
}
