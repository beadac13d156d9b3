package org.jiedao.compliance.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.appointment.StepKind;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.compliance.bench.Convened.Member;
import org.jiedao.organization.Body;
import org.jiedao.organization.UnitCategory;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.storage.jooq.tables.records.BatchRecord;
import org.jiedao.storage.jooq.tables.records.BatchStepRecord;
import org.jiedao.storage.jooq.tables.records.BodyRecord;
import org.jiedao.storage.jooq.tables.records.CandidateRecord;
import org.jiedao.storage.jooq.tables.records.CommitteeRecord;
import org.jiedao.storage.jooq.tables.records.CommitteeRulesetRecord;
import org.jiedao.storage.jooq.tables.records.MembershipRecord;
import org.jiedao.storage.jooq.tables.records.PersonRecord;
import org.jiedao.storage.jooq.tables.records.SeatRecord;
import org.jiedao.storage.jooq.tables.records.TermRecord;
import org.jiedao.storage.jooq.tables.records.UnitRecord;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/// A district written into a data file: its bodies, committees, people and seats, and the batch that appointed the
/// part-time members of each. Meetings have no table yet.
public final class RegisteredDistrict {
    private static final String NAMES = "安邦昌德恩方刚国海宏建金康立明宁平强庆荣瑞胜泰伟文祥新兴永裕";

    private final DSLContext dsl;
    private final List<TableRecord<?>> people = new ArrayList<>();
    private final List<TableRecord<?>> committees = new ArrayList<>();
    private final List<TableRecord<?>> seats = new ArrayList<>();
    private final List<TableRecord<?>> appointments = new ArrayList<>();

    private RegisteredDistrict(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Makes the folder's register with that many committees in it.
    public static void write(Path folder, int committees) throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            String file = database.folder().database().toString().replace(".mv.db", "");
            DSL.using("jdbc:h2:file:" + file + ";IFEXISTS=TRUE", "jiedao", "")
                    .transaction(transaction -> new RegisteredDistrict(transaction.dsl()).write(District.of(committees)));
        }
    }

    private void write(District district) {
        List<TableRecord<?>> bodies = new ArrayList<>();
        for (Body body : district.bodies()) {
            bodies.add(new BodyRecord(
                    body.id(), body.kind().name(), body.name(), body.parentId(), bodies.size(), null, null, null, null));
        }
        district.committees().forEach(this::committee);
        for (List<TableRecord<?>> records : List.of(bodies, committees, people, seats, appointments)) {
            dsl.batchInsert(records).execute();
        }
    }

    private void committee(Convened committee) {
        long id = committee.body().id();
        String ruleset = committee.langfang() ? "langfang" : "gannan";
        committees.add(new CommitteeRecord(id, id, true));
        committees.add(new CommitteeRulesetRecord(id, id, ruleset, District.FIRST_DAY));
        committees.add(new TermRecord(id, id, 1, District.FIRST_DAY, District.LAST_DAY, null));
        seats.add(new BatchRecord(id, id, id, "第一批", ruleset, District.FIRST_DAY, null, null, null, null));
        for (StepKind step : StepKind.values()) {
            LocalDate on = District.FIRST_DAY.plusDays(7L * step.ordinal());
            appointments.add(new BatchStepRecord(
                    null, id, step.name(), on, step == StepKind.PUBLICITY ? on.plusDays(5) : null, 9, 9, "", null));
        }
        for (Member member : committee.members()) {
            seat(member, id);
        }
    }

    private void seat(Member member, long committee) {
        long id = Long.parseLong(member.item().key().split(" ")[1]);
        SeatKind kind = member.partTime() ? SeatKind.PART_TIME : SeatKind.FULL_TIME;
        Role role = member.partTime() ? Role.PART_TIME_MEMBER : Role.MEMBER;
        if (member.partTime()) {
            people.add(new UnitRecord(
                    id, "第" + id + "公司", UnitCategory.PRIVATE_ENTERPRISE.name(), null, "第" + id + "公司党支部", null));
            appointments.add(new CandidateRecord(null, committee, id, role.name(), member.seat(), 9, null, null));
        }
        people.add(new PersonRecord(
                id, name(id), member.partTime() ? id : null, "经理", "党支部书记", null, "zhang", "z"));
        seats.add(new SeatRecord(id, committee, kind.name(), role.name(), member.seat(), null, null));
        LocalDate end = member.seated().to();
        appointments.add(new MembershipRecord(
                id,
                id,
                committee,
                id,
                member.seated().from(),
                end.isAfter(District.LAST_DAY) ? District.LAST_DAY : end,
                null,
                null,
                null,
                member.partTime() ? committee : null));
    }

    private static String name(long id) {
        int first = (int) (id % NAMES.length());
        int second = (int) (id / NAMES.length() % NAMES.length());
        return "张" + NAMES.charAt(first) + NAMES.charAt(second);
    }
}
