package org.jiedao.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.meeting.Need;
import org.jiedao.people.Person;

/// Who raised which needs: whose whole name stands among those who raised it. A name that two people have is nobody's, for
/// nothing tells which of them it was; one within a longer name that stands there is none.
record RaisedNeeds(Map<String, List<Person>> names) {
    RaisedNeeds(Collection<Person> people) {
        this(new HashMap<>());
        people.forEach(person ->
                names.computeIfAbsent(person.name().value(), _ -> new ArrayList<>()).add(person));
    }

    Map<Long, List<Need>> byPerson(List<Need> needs) {
        Map<Long, List<Need>> raised = new HashMap<>();
        for (Need need : needs) {
            List<String> standing = names.keySet().stream()
                    .filter(name -> need.raisedBy().contains(name))
                    .toList();
            standing.stream()
                    .filter(name -> standing.stream().noneMatch(other -> !other.equals(name) && other.contains(name)))
                    .map(name -> names.getOrDefault(name, List.of()))
                    .filter(people -> people.size() == 1)
                    .forEach(people -> raised.computeIfAbsent(people.getFirst().id(), _ -> new ArrayList<>())
                            .add(need));
        }
        return raised;
    }
}
