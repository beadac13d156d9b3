package org.jiedao.compliance.view;

import org.jiedao.committee.view.OrganizationSearch;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.Fix;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// Where the window goes from a result.
public final class Leads {
    /// The part of page 体检 that shows rules.
    private static final String RULESETS = "规则集";
    /// The part of page 会议 that asks for a new one; `kind` is its kind, the record its body.
    private static final String NEW = "新建";
    /// Parts of other pages.
    private static final String LIAISON = "分片联系";
    private static final String NEEDS = "需求";

    /// Parts of page 考核述职.
    private static final String ASSESSMENTS = "考核";
    private static final String TARGETS = "目标与表扬";

    private Leads() {}

    /// Nowhere for what no page records.
    public static @Nullable Place place(Fix fix) {
        return switch (fix) {
            case Fix.OfBody(long body, String part, _) -> Place.of(PageName.ORGANIZATION, part, body);
            case Fix.OfPerson(long person, _) -> Place.of(PageName.PEOPLE, person);
            case Fix.OfBatch(long batch, _) -> Place.of(PageName.APPOINTMENT, batch);
            case Fix.Appointments(long body, String part, _) ->
                part.isEmpty()
                        ? Place.of(PageName.APPOINTMENT)
                        : new Place(PageName.APPOINTMENT, part, Place.OF_BODY, body, null);
            case Fix.OfMeeting(long meeting, _) -> Place.of(PageName.MEETING, meeting);
            case Fix.Meetings(long body, String kind, _) -> newMeeting(body, kind);
            case Fix.OfTask(long task, _) -> Place.of(PageName.FOLLOW_UP, task);
            case Fix.Tasks _ -> Place.of(PageName.FOLLOW_UP);
            case Fix.Sent(String part, _) -> Place.of(PageName.REPORTING, part);
            case Fix.YearEnd(_, String part, _) -> Place.of(PageName.YEAR_END, part);
            case Fix.Attest(Attestation.Subject subject, _) ->
                attestation(subject.ruleset() + " " + subject.rule(), subject.bodyId());
            case Fix.Settle(String assumption, _) -> assumption(assumption);
            case Fix.Unrecorded _ -> null;
        };
    }

    /// A record that was counted for a clause; a membership is looked at on its committee's page.
    static Place place(RecordKey key, ExaminedClause clause) {
        return place(key, rule(clause), clause.body().id());
    }

    /// A record that was counted by a rule, as `Place` names it, for a body.
    public static Place place(RecordKey key, String rule, long body) {
        return switch (key.sort()) {
            case BODY -> Place.of(PageName.ORGANIZATION, key.id());
            case UNIT -> Place.of(PageName.ORGANIZATION, OrganizationSearch.UNIT, key.id());
            case PERSON -> Place.of(PageName.PEOPLE, key.id());
            case MEMBERSHIP -> Place.of(PageName.ORGANIZATION, body);
            case BATCH -> Place.of(PageName.APPOINTMENT, key.id());
            case DISPATCH_ENTRY -> Place.of(PageName.DISPATCH, key.id());
            case ATTESTATION -> attestation(rule, body);
            case MEETING -> Place.of(PageName.MEETING, key.id());
            case TASK -> Place.of(PageName.FOLLOW_UP, key.id());
            case LIAISON -> Place.of(PageName.ORGANIZATION, LIAISON);
            case NEED -> Place.of(PageName.MEETING, NEEDS);
            case ASSESSMENT -> Place.of(PageName.YEAR_END, ASSESSMENTS, key.id());
            case TARGET -> Place.of(PageName.YEAR_END, TARGETS);
        };
    }

    /// A new meeting of a body, where the word names one; else the page.
    private static Place newMeeting(long body, String word) {
        return MeetingKind.called(word)
                .map(kind -> new Place(PageName.MEETING, NEW, kind.label(), body, null))
                .orElseGet(() -> Place.of(PageName.MEETING));
    }

    static Place assumption(String name) {
        return Place.of(PageName.COMPLIANCE, PracticeView.PART, name);
    }

    /// The rule as its ruleset writes it.
    static Place ruleOf(ExaminedClause clause) {
        return Place.of(PageName.COMPLIANCE, RULESETS, rule(clause));
    }

    static Place rulesetFor(long body) {
        return Place.of(PageName.COMPLIANCE, RULESETS, body);
    }

    private static Place attestation(String rule, long body) {
        return new Place(PageName.COMPLIANCE, AttestView.PART, rule, body, null);
    }

    private static String rule(ExaminedClause clause) {
        return clause.ruleset().key() + " " + clause.rule().id();
    }
}
