package org.jiedao.people;

import java.util.List;
import java.util.Optional;

/// The recorded people. Each write is one transaction and one undoable step, or joins the step under way.
public interface PeopleRoll {
    /// By pinyin.
    List<Person> everyone();

    Optional<Person> person(long id);

    List<Person> named(PersonName name);

    /// Stores a draft; answers it with its id.
    Person add(Person draft);

    void edit(Person changed);
}
