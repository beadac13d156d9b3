package org.jiedao.meeting;

import java.util.regex.Pattern;
import org.jiedao.organization.Body;

/// What papers call a meeting. Whoever typed its name may have put the body's in front, in full or as “大工委”; papers say
/// it once.
record MeetingTitle(Body body, String typed) {
    private static final Pattern NICKNAME = Pattern.compile("^[“\"]?大[工党]委[”\"]?");

    /// Without the body: `2026年第一季度全体会议`.
    String alone() {
        String rest = typed.startsWith(body.name()) ? typed.substring(body.name().length()) : typed;
        if (body.kind().isJointCommittee()) {
            rest = NICKNAME.matcher(rest).replaceFirst("");
        }
        return rest.isBlank() ? typed : rest.strip();
    }

    /// `青禾街道“大工委”2026年第一季度全体会议`.
    String full() {
        return body.name() + alone();
    }

    /// Behind the organ that convenes it, which is not named twice.
    String behind(String organ) {
        return organ.equals(body.name()) ? alone() : full();
    }
}
