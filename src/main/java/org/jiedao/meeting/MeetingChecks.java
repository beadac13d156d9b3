package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.CommitteeRules;
import org.jiedao.committee.CommitteeStandard;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Severity;

/// Why a paper of a meeting cannot be issued, and what to know before it is.
record MeetingChecks(MeetingFile file, MeetingRecords records, CommitteeRules rules) {
    private static final String DAY = "workbench 日期";
    private static final String PAPER = "workbench 文书";

    List<Finding> obstacles(Paper paper, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        Meeting meeting = meeting();
        if (meeting.state() == MeetingState.CANCELLED) {
            findings.add(finding(PAPER, "“" + meeting.title() + "”已取消，不再签发它的" + paper.label() + "，没有签发"));
        }
        if (states(paper) && meeting.state() == MeetingState.PLANNED) {
            findings.add(finding(PAPER, "“" + meeting.title() + "”还没有登记为已开，没有可以写的" + paper.label()
                    + "。请先在“会议”里登记到会情况和议定事项，没有签发"));
        }
        if (states(paper) && meeting.held() && on.isBefore(meeting.on())) {
            findings.add(finding(DAY, paper.label() + "的成文日期" + ChineseDate.format(on) + "早于开会日期"
                    + ChineseDate.format(meeting.on()) + "，没有签发"));
        }
        return List.copyOf(findings);
    }

    /// Whether a paper states what came of a meeting; the others are forms to fill in at it, or go out before.
    private static boolean states(Paper paper) {
        return paper == Paper.MEETING_MINUTES || paper == Paper.MINUTES_DISTRIBUTION;
    }

    List<Finding> advice(Paper paper, LocalDate on) {
        return switch (paper) {
            case MEETING_NOTICE -> Stream.concat(late(on).stream(), unsaid().stream()).toList();
            case MEETING_MINUTES -> few().stream().toList();
            case MINUTES_DISTRIBUTION -> List.of();
            default -> List.of();
        };
    }

    private Optional<Finding> late(LocalDate on) {
        return on.isAfter(meeting().on())
                ? Optional.of(finding(DAY, "会议通知的成文日期" + ChineseDate.format(on) + "在开会日期"
                        + ChineseDate.format(meeting().on()) + "以后，会前通知的日期请核对"))
                : Optional.empty();
    }

    /// Where the ruleset of the committee says what a notice must tell.
    private Optional<Finding> unsaid() {
        String unsaid = Arrays.stream(NoticeElement.values())
                .filter(element -> !element.isIn(file))
                .map(NoticeElement::label)
                .collect(Collectors.joining("、"));
        return records.committee(meeting())
                .flatMap(rules.standard()::notice)
                .filter(_ -> !unsaid.isEmpty())
                .map(clause -> new Finding(clause, Severity.ADVICE, "会议通知里还没有" + unsaid + "，印成【待补】"));
    }

    private Optional<Finding> few() {
        Turnout turnout = file.turnout();
        boolean known = turnout.expected() > 0 && turnout.unrecorded() == 0;
        return records.committee(meeting())
                .flatMap(rules.standard()::quorum)
                .filter(share -> known && !share.least().isReached(turnout.present(), turnout.expected()))
                .map(share -> few(share, turnout));
    }

    private Finding few(CommitteeStandard.Share share, Turnout turnout) {
        return new Finding(
                share.clause(),
                Severity.ADVICE,
                "应到" + turnout.expected() + "人，须" + share.least().leastOf(turnout.expected()) + "人以上到会方能举行，登记实到"
                        + turnout.present() + "人");
    }

    private Finding finding(String clause, String sentence) {
        return rules.clauses().finding(clause, sentence);
    }

    private Meeting meeting() {
        return file.meeting();
    }
}
