package org.jiedao.storage.privacy;

import static org.jiedao.storage.jooq.Tables.DISCLOSURE;
import static org.jiedao.storage.jooq.Tables.PERSON;
import static org.jiedao.storage.jooq.Tables.UNIT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedao.archive.Act;
import org.jiedao.archive.Disclosure;
import org.jiedao.archive.Disclosures;
import org.jiedao.archive.Mentioned;
import org.jiedao.storage.chain.Chain;
import org.jiedao.storage.chain.LinkContent;
import org.jiedao.storage.jooq.tables.records.DisclosureRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What was shown and exported, in the data file. Only added to.
public final class JooqDisclosures implements Disclosures {
    private static final String WRITTEN_OUT = "文件里写着号码";
    private static final int MOST_NAMED = 2;

    private final DSLContext dsl;
    private final Chain chain;

    public JooqDisclosures(DSLContext dsl, Chain chain) {
        this.dsl = dsl;
        this.chain = chain;
    }

    @Override
    public void shown(String name, @Nullable Long person, String reason) {
        DisclosureRecord row = dsl.newRecord(DISCLOSURE);
        row.setKind(Act.SHOW.name());
        row.setWhat("电话 " + name);
        row.setPeople(1);
        row.setMasked(false);
        row.setReason(reason);
        row.setPersonId(person);
        store(row, Act.SHOW, "显示号码 " + name + "（" + reason + "）");
    }

    @Override
    public void exported(Export export) {
        DisclosureRecord row = dsl.newRecord(DISCLOSURE);
        row.setKind(Act.EXPORT.name());
        row.setWhat(export.what());
        row.setFile(export.file());
        row.setPeople(export.people());
        row.setMasked(export.masked());
        row.setReason(export.reason());
        row.setPersonId(export.person());
        String numbers = export.masked() ? "" : "，含完整号码" + (export.reason().isEmpty() ? "" : "（" + export.reason() + "）");
        store(row, Act.EXPORT, "导出 " + export.what() + "：" + export.file() + "，" + export.people() + "人" + numbers);
    }

    @Override
    public void left(String what, List<Path> files, Stream<String> said) {
        Mentioned mentioned = mentioned(said);
        String reason = mentioned.whole() ? WRITTEN_OUT : "";
        exported(new Export(what, names(files), mentioned.people(), !mentioned.whole(), reason, null));
    }

    private Mentioned mentioned(Stream<String> said) {
        List<@Nullable String> numbers = new ArrayList<>(dsl.select(PERSON.PHONE).from(PERSON).fetch(PERSON.PHONE));
        numbers.addAll(dsl.select(UNIT.PHONE).from(UNIT).fetch(UNIT.PHONE));
        return new Mentioned(dsl.select(PERSON.NAME).from(PERSON).fetch(PERSON.NAME), numbers).read(said);
    }

    /// The folder that they lie in is nobody's business.
    private static String names(List<Path> files) {
        String first = String.join(
                "、",
                files.stream().limit(MOST_NAMED).map(file -> String.valueOf(file.getFileName())).toList());
        return files.size() > MOST_NAMED ? first + "等" + files.size() + "个文件" : first;
    }

    @Override
    public void everythingLeft(String what, Path file, String reason) {
        exported(new Export(what, names(List.of(file)), dsl.fetchCount(PERSON), false, reason, null));
    }

    private void store(DisclosureRecord row, Act act, String title) {
        chain.linked(() -> {
            row.setMadeAt(chain.now());
            row.setMadeBy(chain.who());
            row.insert();
            chain.add(act, row.getId(), row.getMadeAt(), title, LinkContent.disclosure(row));
            return row;
        });
    }

    @Override
    public List<Disclosure> find(String text, int most) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        Condition which = sought.isEmpty()
                ? DSL.noCondition()
                : DSL.or(List.of(
                        DISCLOSURE.WHAT.containsIgnoreCase(sought),
                        DISCLOSURE.FILE.containsIgnoreCase(sought),
                        DISCLOSURE.REASON.containsIgnoreCase(sought),
                        DISCLOSURE.MADE_BY.containsIgnoreCase(sought)));
        return dsl.selectFrom(DISCLOSURE)
                .where(which)
                .orderBy(DISCLOSURE.ID.desc())
                .limit(most)
                .fetch(JooqDisclosures::disclosure);
    }

    @Override
    public List<Disclosure> of(long person) {
        return dsl.selectFrom(DISCLOSURE)
                .where(DISCLOSURE.PERSON_ID.eq(person))
                .orderBy(DISCLOSURE.ID.desc())
                .fetch(JooqDisclosures::disclosure);
    }

    private static Disclosure disclosure(DisclosureRecord row) {
        return new Disclosure(
                Act.valueOf(Objects.requireNonNull(row.getKind())),
                row.getMadeAt(),
                row.getMadeBy(),
                row.getWhat(),
                row.getFile(),
                row.getPeople(),
                row.getMasked(),
                row.getReason(),
                row.getPersonId());
    }
}
