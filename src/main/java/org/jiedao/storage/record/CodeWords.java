package org.jiedao.storage.record;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.annual.Commendation;
import org.jiedao.annual.YearPart;
import org.jiedao.appointment.Objection;
import org.jiedao.appointment.Procedure;
import org.jiedao.appointment.StepKind;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Figure;
import org.jiedao.assessment.Stage;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Face;
import org.jiedao.duty.DutyKind;
import org.jiedao.duty.DutyPart;
import org.jiedao.evidence.Proven;
import org.jiedao.followup.TaskKind;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.BranchType;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.UnitCategory;
import org.jiedao.overprint.Alignment;
import org.jiedao.overprint.Purpose;
import org.jiedao.privacy.Retained;

/// The codes in the data file, by the names that `record-words.txt` gives them, and how the user knows them.
final class CodeWords {
    private static final Map<String, Map<String, String>> LABELS = Map.ofEntries(
            codes("Fact", StreetProfile.Fact.values(), StreetProfile.Fact::label),
            codes("BodyKind", BodyKind.values(), BodyKind::label),
            codes("BranchType", BranchType.values(), BranchType::label),
            codes("UnitCategory", UnitCategory.values(), UnitCategory::label),
            codes("SeatKind", SeatKind.values(), SeatKind::label),
            codes("Role", Role.values(), Role::label),
            codes("EndReason", EndReason.values(), EndReason::label),
            codes("EndingStep.Kind", EndingStep.Kind.values(), EndingStep.Kind::label),
            codes("BodyStep.Kind", BodyStep.Kind.values(), BodyStep.Kind::label),
            codes("Procedure", Procedure.values(), Procedure::label),
            codes("StepKind", StepKind.values(), StepKind::label),
            codes("Objection.Outcome", Objection.Outcome.values(), Objection.Outcome::label),
            codes("MeetingKind", MeetingKind.values(), MeetingKind::label),
            codes("MeetingState", MeetingState.values(), MeetingState::label),
            codes("AttendanceStatus", AttendanceStatus.values(), AttendanceStatus::label),
            codes("TaskKind", TaskKind.values(), TaskKind::label),
            codes("Proven.Sort", Proven.Sort.values(), Proven.Sort::label),
            codes("assessment.About", About.values(), About::label),
            codes("Figure", Figure.values(), Figure::label),
            codes("Stage", Stage.values(), Stage::label),
            codes("DutyKind", DutyKind.values(), DutyKind::label),
            codes("DutyPart", DutyPart.values(), DutyPart::label),
            codes("YearPart", YearPart.values(), YearPart::label),
            codes("Commendation.Form", Commendation.Form.values(), Commendation.Form::label),
            codes("Paper", Paper.values(), Paper::label),
            codes("Purpose", Purpose.values(), Purpose::label),
            codes("Face", Face.values(), Face::label),
            codes("Retained", Retained.values(), Retained::label),
            codes("Alignment", Alignment.values(), Alignment::label));

    private CodeWords() {}

    private static <E extends Enum<E>> Map.Entry<String, Map<String, String>> codes(
            String name, E[] all, Function<E, String> label) {
        return Map.entry(name, Arrays.stream(all).collect(Collectors.toMap(Enum::name, label)));
    }

    /// Absent where there are no codes of that name.
    static Optional<Map<String, String>> of(String name) {
        return Optional.ofNullable(LABELS.get(name));
    }
}
