package org.jiedao;

import java.time.Clock;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.evidence.AttachEvidence;
import org.jiedao.evidence.CheckEvidenceFiles;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.evidence.Proven;
import org.jiedao.evidence.view.EvidenceUseCases;
import org.jiedao.followup.Task;
import org.jiedao.storage.Database;

/// The files that prove records, and what those records are called: plain `new`.
record EvidenceWiring(Database database, Clock clock) {
    EvidenceUseCases cases() {
        return new EvidenceUseCases(
                database.evidenceFiles(),
                folder(),
                new AttachEvidence(database.evidenceFiles(), folder(), clock));
    }

    CheckEvidenceFiles check() {
        return new CheckEvidenceFiles(database.evidenceFiles(), folder(), this::name);
    }

    private EvidenceFolder folder() {
        return new EvidenceFolder(database.folder().evidence());
    }

    private Optional<String> name(Proven proven) {
        return switch (proven.sort()) {
            case TASK -> database.tasks().task(proven.id()).map(Task::matter);
            case MEETING ->
                database.meetings()
                        .file(proven.id())
                        .map(file -> file.meeting().title() + " "
                                + ChineseDate.format(file.meeting().on()));
            case DUTY_REPORT ->
                database.dutyReports()
                        .report(proven.id())
                        .flatMap(report -> database.people().person(report.personId()).map(person ->
                                person.name().value() + " " + report.year() + "年度述职"));
            case MEMBERSHIP -> membership(proven.id());
            case BATCH_STEP -> database.batches().stepLabel(proven.id());
            // told apart by its files alone until its register can name it
            case BODY_STEP -> Optional.of("第" + proven.id() + "号记录");
        };
    }

    private Optional<String> membership(long id) {
        return database.committees().histories().stream()
                .flatMap(committee -> committee.members().stream()
                        .filter(member -> member.membership().id() == id)
                        .map(member -> committee.body().name() + " "
                                + member.person().name()))
                .findFirst();
    }
}
