package org.jiedao.upward;

import org.jiedao.rule.check.RecordKey;

/// What the user calls the sorts of records.
public final class SourceSort {
    private SourceSort() {}

    public static String of(RecordKey.Sort sort) {
        return switch (sort) {
            case BODY -> "组织";
            case UNIT -> "单位";
            case PERSON -> "人员";
            case MEMBERSHIP -> "任职";
            case BATCH -> "聘任批次";
            case DISPATCH_ENTRY -> "发文";
            case ATTESTATION -> "佐证";
            case MEETING -> "会议";
            case TASK -> "督办事项";
            case LIAISON -> "分片联系";
            case NEED -> "需求";
            case ASSESSMENT -> "考核";
            case TARGET -> "目标任务";
        };
    }
}
