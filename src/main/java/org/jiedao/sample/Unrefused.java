package org.jiedao.sample;

import java.util.List;
import java.util.Optional;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.AssessmentOutcome;
import org.jiedao.dispatch.Issuance;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskOutcome;
import org.jiedao.liaison.Liaison;
import org.jiedao.liaison.RecordLiaison;
import org.jiedao.meeting.ChangeAgenda;
import org.jiedao.meeting.ConveneMeeting;
import org.jiedao.meeting.Keeping;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.Need;
import org.jiedao.meeting.RecordNeed;

/// What the use cases answer in the sample year, where a refusal is a defect.
final class Unrefused {
    private Unrefused() {}

    static void done(Optional<String> refusal) {
        refusal.ifPresent(sentence -> {
            throw new IllegalStateException(sentence);
        });
    }

    static Batch done(BatchOutcome outcome) {
        return switch (outcome) {
            case BatchOutcome.Done done -> done.batch();
            case BatchOutcome.Refused refused -> throw new IllegalStateException(refused.findings().toString());
        };
    }

    static Issuance.Issued done(Issuance issuance) {
        return switch (issuance) {
            case Issuance.Issued issued -> issued;
            case Issuance.Refused refused -> throw new IllegalStateException(refused.findings().toString());
        };
    }

    static AssessmentFile done(AssessmentOutcome outcome) {
        return switch (outcome) {
            case AssessmentOutcome.Kept(AssessmentFile file) -> file;
            case AssessmentOutcome.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    static MeetingFile done(ConveneMeeting.Outcome outcome) {
        return switch (outcome) {
            case ConveneMeeting.Outcome.Kept(MeetingFile file) -> file;
            case ConveneMeeting.Outcome.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    static ChangeAgenda.Outcome.Changed done(ChangeAgenda.Outcome outcome) {
        return switch (outcome) {
            case ChangeAgenda.Outcome.Changed changed -> changed;
            case ChangeAgenda.Outcome.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    static List<Liaison> done(RecordLiaison.Outcome outcome) {
        return switch (outcome) {
            case RecordLiaison.Outcome.Kept kept -> kept.ties();
            case RecordLiaison.Outcome.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    static Need done(RecordNeed.Outcome outcome) {
        return switch (outcome) {
            case RecordNeed.Outcome.Kept(Need need) -> need;
            case RecordNeed.Outcome.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    static MeetingFile done(Keeping keeping) {
        return switch (keeping) {
            case Keeping.Kept kept -> kept.file();
            case Keeping.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    static Task done(TaskOutcome outcome) {
        return switch (outcome) {
            case TaskOutcome.Done done -> done.task();
            case TaskOutcome.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }
}
