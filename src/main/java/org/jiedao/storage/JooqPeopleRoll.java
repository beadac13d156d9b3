package org.jiedao.storage;

import static org.jiedao.storage.jooq.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.people.Pinyin;
import org.jiedao.storage.jooq.tables.records.PersonRecord;
import org.jooq.DSLContext;

/// The roster in the data file.
final class JooqPeopleRoll implements PeopleRoll {
    private final DSLContext dsl;
    private final Journal journal;

    JooqPeopleRoll(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<Person> everyone() {
        return dsl.selectFrom(PERSON).orderBy(PERSON.PINYIN, PERSON.ID).fetch(JooqPeopleRoll::person);
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
