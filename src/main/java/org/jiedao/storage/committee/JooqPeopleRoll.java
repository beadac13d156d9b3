package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.PERSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.people.Pinyin;
import org.jiedao.storage.jooq.tables.records.PersonRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.storage.revision.Kept;
import org.jiedao.storage.revision.Revisions;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jspecify.annotations.Nullable;

/// The roster in the data file.
public final class JooqPeopleRoll implements PeopleRoll {
    private final DSLContext dsl;
    private final Journal journal;
    private final Kept<List<Person>> everyone;

    public JooqPeopleRoll(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
        this.everyone = Revisions.keep(dsl, List.of(PERSON), this::read);
    }

    @Override
    public List<Person> everyone() {
        return everyone.get();
    }

    private List<Person> read() {
        Map<String, String> words = new HashMap<>();
        return dsl.select(PERSON.ID, PERSON.NAME, PERSON.UNIT_ID, PERSON.POST, PERSON.PARTY_POST, PERSON.PHONE)
                .from(PERSON)
                .orderBy(PERSON.PINYIN, PERSON.ID)
                .fetch(row -> person(row, words))
                .stream()
                .toList();
    }

    /// A hundred thousand people have a few dozen posts between them.
    private static Person person(Record6<Long, String, Long, String, String, String> row, Map<String, String> words) {
        return new Person(
                row.value1(),
                new PersonName(row.value2()),
                row.value3(),
                once(row.value4(), words),
                once(row.value5(), words),
                row.value6());
    }

    private static @Nullable String once(@Nullable String word, Map<String, String> words) {
        return word == null ? null : words.computeIfAbsent(word, Function.identity());
    }

    @Override
    public Optional<Person> person(long id) {
        return dsl.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(JooqPeopleRoll::person);
    }

    @Override
    public List<Person> named(PersonName name) {
        return dsl.selectFrom(PERSON)
                .where(PERSON.NAME.eq(name.value()))
                .orderBy(PERSON.ID)
                .fetch(JooqPeopleRoll::person);
    }

    @Override
    public Person add(Person draft) {
        PersonRecord row = row(draft);
        row.reset(PERSON.ID);
        return person(journal.insert("新增人员 " + draft.name(), row));
    }

    @Override
    public void edit(Person changed) {
        journal.update("修改人员 " + changed.name(), row(changed));
    }

    static Person person(PersonRecord row) {
        return new Person(
                row.getId(),
                new PersonName(row.getName()),
                row.getUnitId(),
                row.getPost(),
                row.getPartyPost(),
                row.getPhone());
    }

    private static PersonRecord row(Person person) {
        Pinyin pinyin = Pinyin.of(person.name().value());
        return new PersonRecord(
                person.id(),
                person.name().value(),
                person.unitId(),
                person.post(),
                person.partyPost(),
                person.phone(),
                pinyin.full(),
                pinyin.initials());
    }
}
