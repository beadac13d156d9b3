package org.jiedao.storage.work;

import static org.jiedao.storage.jooq.Tables.DUTY_REPORT;
import static org.jiedao.storage.jooq.Tables.DUTY_TEXT;
import static org.jiedao.storage.jooq.Tables.PACKET;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.duty.DutyKind;
import org.jiedao.duty.DutyPart;
import org.jiedao.duty.DutyReport;
import org.jiedao.duty.DutyReports;
import org.jiedao.duty.Packet;
import org.jiedao.storage.jooq.tables.records.DutyReportRecord;
import org.jiedao.storage.jooq.tables.records.DutyTextRecord;
import org.jiedao.storage.jooq.tables.records.PacketRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.storage.revision.Kept;
import org.jiedao.storage.revision.Revisions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Reports on duties and their packets in the data file.
public final class JooqDutyReports implements DutyReports {
    private final DSLContext dsl;
    private final Journal journal;
    private final Kept<List<DutyReport>> all;

    public JooqDutyReports(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
        this.all = Revisions.keep(dsl, List.of(DUTY_REPORT, DUTY_TEXT), () -> read(DSL.noCondition()));
    }

    @Override
    public List<DutyReport> ofYear(int year) {
        return read(DUTY_REPORT.OF_YEAR.eq(year));
    }

    @Override
    public List<DutyReport> all() {
        return all.get();
    }

    @Override
    public Optional<DutyReport> report(long id) {
        return read(DUTY_REPORT.ID.eq(id)).stream().findFirst();
    }

    private List<DutyReport> read(Condition which) {
        Map<Long, List<DutyTextRecord>> texts = dsl.selectFrom(DUTY_TEXT)
                .where(DUTY_TEXT.REPORT_ID.in(DSL.select(DUTY_REPORT.ID).from(DUTY_REPORT).where(which)))
                .fetchGroups(DUTY_TEXT.REPORT_ID, row -> row);
        return dsl.selectFrom(DUTY_REPORT)
                .where(which)
                .orderBy(DUTY_REPORT.OF_YEAR, DUTY_REPORT.BODY_ID, DUTY_REPORT.ID)
                .fetch(row -> report(row, texts.getOrDefault(row.getId(), List.of())));
    }

    private static DutyReport report(DutyReportRecord row, List<DutyTextRecord> texts) {
        Map<DutyPart, String> parts = new EnumMap<>(DutyPart.class);
        texts.forEach(text -> parts.put(DutyPart.valueOf(text.getPart()), text.getText()));
        return new DutyReport(
                row.getId(),
                row.getBodyId(),
                row.getOfYear(),
                row.getPersonId(),
                DutyKind.valueOf(row.getKind()),
                new DutyReport.Course(row.getDueOn(), row.getHandedOn(), row.getMeetingId()),
                parts);
    }

    @Override
    public List<DutyReport> keep(String what, List<DutyReport> reports) {
        return journal.step(what, () -> reports.stream().map(this::keep).toList());
    }

    private DutyReport keep(DutyReport report) {
        long id = report.id();
        if (id == 0) {
            id = journal.insert("登记述职", filled(new DutyReportRecord(), report)).getId();
        } else {
            journal.update("更正述职", filled(dsl.fetchSingle(DUTY_REPORT, DUTY_REPORT.ID.eq(id)), report));
        }
        keepTexts(id, report);
        return report(id).orElseThrow();
    }

    private void keepTexts(long id, DutyReport report) {
        Map<String, DutyTextRecord> known =
                dsl.fetch(DUTY_TEXT, DUTY_TEXT.REPORT_ID.eq(id)).intoMap(DUTY_TEXT.PART);
        for (DutyPart part : DutyPart.values()) {
            Optional<String> text = report.text(part);
            DutyTextRecord row = known.get(part.name());
            if (row == null) {
                text.ifPresent(written -> journal.insert("填写述职报告", written(id, part, written)));
            } else if (text.isPresent()) {
                row.setText(text.get());
                journal.update("填写述职报告", row);
            } else {
                journal.delete("清空述职报告的一部分", row);
            }
        }
    }

    private static DutyTextRecord written(long id, DutyPart part, String text) {
        DutyTextRecord row = new DutyTextRecord();
        row.setReportId(id);
        row.setPart(part.name());
        row.setText(text);
        return row;
    }

    @Override
    public void remove(String what, long id) {
        journal.step(what, () -> {
            dsl.fetch(PACKET, PACKET.REPORT_ID.eq(id)).forEach(row -> journal.delete(what, row));
            dsl.fetch(DUTY_TEXT, DUTY_TEXT.REPORT_ID.eq(id)).forEach(row -> journal.delete(what, row));
            journal.delete(what, dsl.fetchSingle(DUTY_REPORT, DUTY_REPORT.ID.eq(id)));
            return id;
        });
    }

    @Override
    public List<Packet> packets(int year) {
        return dsl.select(PACKET)
                .from(PACKET)
                .join(DUTY_REPORT)
                .on(PACKET.REPORT_ID.eq(DUTY_REPORT.ID))
                .where(DUTY_REPORT.OF_YEAR.eq(year))
                .and(PACKET.ID.in(DSL.select(DSL.max(PACKET.ID)).from(PACKET).groupBy(PACKET.REPORT_ID)))
                .orderBy(PACKET.ID)
                .fetch(row -> packet(row.value1()));
    }

    @Override
    public Packet enter(Packet packet) {
        PacketRecord row = new PacketRecord();
        row.setReportId(packet.reportId());
        row.setMadeAt(packet.madeAt());
        row.setFacts(packet.facts());
        row.setMissing(packet.missing());
        row.setFile(packet.file());
        row.setSha256(packet.sha256());
        return packet(journal.insert("编成述职材料", row));
    }

    private static Packet packet(PacketRecord row) {
        return new Packet(
                row.getId(),
                row.getReportId(),
                row.getMadeAt(),
                row.getFacts(),
                row.getMissing(),
                row.getFile(),
                row.getSha256());
    }

    private static DutyReportRecord filled(DutyReportRecord row, DutyReport report) {
        row.setBodyId(report.bodyId());
        row.setOfYear(report.year());
        row.setPersonId(report.personId());
        row.setKind(report.kind().name());
        row.setDueOn(report.course().dueOn());
        row.setHandedOn(report.course().handedOn());
        row.setMeetingId(report.course().meetingId());
        return row;
    }
}
