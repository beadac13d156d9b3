package org.jiedao.storage.privacy;

import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;
import static org.jiedao.storage.jooq.Tables.NEED;
import static org.jiedao.storage.jooq.Tables.PERSON;
import static org.jiedao.storage.jooq.Tables.RETENTION_PERIOD;
import static org.jiedao.storage.jooq.Tables.WORKING_TEXT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedao.privacy.Due;
import org.jiedao.privacy.Erased;
import org.jiedao.privacy.Held;
import org.jiedao.privacy.PersonalData;
import org.jiedao.privacy.Retained;
import org.jiedao.storage.jooq.tables.records.RetentionPeriodRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.storage.record.RecordParts;
import org.jiedao.storage.record.RowImage;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Personal data in the data file. An erasure is no step: a step would keep what it erased.
public final class JooqPersonalData implements PersonalData {
    /// What a paper says where nothing is recorded.
    private static final String MISSING = "【待补】";
    private static final String CLEARED = "（已过保存期限，按规定清除）";
    private static final Pattern BETWEEN = Pattern.compile("[^0-9()+-]+");
    private static final int LEAST = 5;

    private final DSLContext dsl;
    private final Journal journal;

    public JooqPersonalData(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<Held> about(long person) {
        return new HeldRecords(dsl).about(person);
    }

    @Override
    public List<String> mentions(String name) {
        return new TextScan(dsl).of(name);
    }

    @Override
    public Erased eraseContact(long person) {
        String name = dsl.fetchSingle(PERSON, PERSON.ID.eq(person)).getName();
        return journal.chain().linked(() -> {
            Set<String> numbers = numbers(person);
            Redaction redaction = new Redaction(dsl, journal);
            redaction.blank(PERSON, person, Collections.singletonMap(PERSON.PHONE.getName(), null));
            List<Field<String>> texts = List.of(WORKING_TEXT.COMPOSED, WORKING_TEXT.TEXT);
            int drafts = numbers.stream()
                    .mapToInt(number -> redaction.replace(WORKING_TEXT, texts, number, MISSING))
                    .sum();
            journal.chain().addErasure("删除联系方式 " + name, redaction.rows());
            TextScan scan = new TextScan(dsl);
            List<String> elsewhere =
                    numbers.stream().flatMap(number -> scan.of(number).stream()).distinct().toList();
            return new Erased(numbers, drafts, redaction.rows().size(), elsewhere);
        });
    }

    /// All that this person has ever had on record.
    private Set<String> numbers(long person) {
        Stream<String> images = dsl.selectFrom(CHANGE_ROW)
                .where(
                        CHANGE_ROW.TABLE_NAME.eq(RecordParts.name(PERSON)),
                        CHANGE_ROW.RECORD_KEY.eq(Long.toString(person)))
                .fetch()
                .stream()
                .flatMap(row -> Stream.of(row.getBeforeImage(), row.getAfterImage()).filter(Objects::nonNull))
                .map(image -> RowImage.row(dsl, PERSON, image).get(PERSON.PHONE));
        Stream<String> now = dsl.fetchOptional(PERSON, PERSON.ID.eq(person)).stream().map(row -> row.getPhone());
        Set<String> numbers = new LinkedHashSet<>();
        Stream.concat(now, images)
                .filter(Objects::nonNull)
                .flatMap(BETWEEN::splitAsStream)
                .filter(number -> number.length() >= LEAST)
                .forEach(numbers::add);
        return numbers;
    }

    @Override
    public Erased clearNeeds(Collection<Long> needs) {
        return journal.chain().linked(() -> {
            Redaction redaction = new Redaction(dsl, journal);
            needs.forEach(need -> redaction.blank(
                    NEED, need, Map.of(NEED.RAISED_BY.getName(), CLEARED, NEED.MATTER.getName(), CLEARED)));
            journal.chain().addErasure("清除到期的需求 " + needs.size() + "条", redaction.rows());
            return new Erased(Set.of(), 0, redaction.rows().size(), List.of());
        });
    }

    @Override
    public List<Due> due(LocalDate day) {
        return new DueRecords(dsl, CLEARED).on(day, periods());
    }

    @Override
    public Map<Retained, Integer> periods() {
        Map<Retained, Integer> periods = new EnumMap<>(Retained.class);
        for (Retained one : Retained.values()) {
            periods.put(one, one.months());
        }
        dsl.selectFrom(RETENTION_PERIOD).forEach(row -> periods.put(Retained.valueOf(row.getName()), row.getMonths()));
        return periods;
    }

    @Override
    public void keep(Retained retained, int months) {
        String title = "保存期限 " + retained.label() + "：" + months + "个月";
        dsl.fetchOptional(RETENTION_PERIOD, RETENTION_PERIOD.NAME.eq(retained.name()))
                .ifPresentOrElse(
                        row -> {
                            row.setMonths(months);
                            journal.update(title, row);
                        },
                        () -> journal.insert(title, new RetentionPeriodRecord(retained.name(), months)));
    }
}
