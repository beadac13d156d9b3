package org.jiedao.people.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.organization.Unit;
import org.jiedao.people.ExportRoster;
import org.jiedao.people.NameFault;
import org.jiedao.people.NameIndex;
import org.jiedao.people.NameMatch;
import org.jiedao.people.NameProof;
import org.jiedao.people.Person;
import org.jiedao.people.ServiceRecord.Tenure;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.Notices;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The roster: found by pinyin, edited at the side.
public final class PeopleViewModel {
    private final PeopleUseCases cases;
    private final Navigator navigator;
    private final Notices notices;
    private final ObservableList<PersonRow> everyone = FXCollections.observableArrayList();
    private final FilteredList<PersonRow> rows = new FilteredList<>(everyone);
    private final NameIndex<PersonRow> names = new NameIndex<>(PersonRow::names);
    private List<Person> read = List.of();
    private List<PersonRow> loaded = List.of();
    private final ObservableList<Unit> units = FXCollections.observableArrayList();
    private final ObservableList<Tenure> services = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final PersonForm form = new PersonForm();
    private final ReadOnlyStringWrapper doubts = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper shown = new ReadOnlyLongWrapper();
    private NameMatch match = new NameMatch("");

    public PeopleViewModel(PeopleUseCases cases, Navigator navigator, Notices notices) {
        this.cases = cases;
        this.navigator = navigator;
        this.notices = notices;
        form.name().addListener((_, _, typed) -> doubts.set(cases.names().scan(typed).stream()
                .map(NameFault::reason)
                .distinct()
                .collect(Collectors.joining("；"))));
    }

    public ObservableList<PersonRow> rows() {
        return rows;
    }

    public ObservableList<Unit> units() {
        return units;
    }

    public ObservableList<Tenure> services() {
        return services;
    }

    /// The person whose history can be asked for; none while one is being added.
    public ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    ChangeLog changes() {
        return cases.changes();
    }

    public PersonForm form() {
        return form;
    }

    public ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    /// What is doubtful about the name typed; empty where nothing is.
    public ReadOnlyStringProperty doubts() {
        return doubts.getReadOnlyProperty();
    }

    /// The id of the person shown; 0 of a new one.
    ReadOnlyLongProperty shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    public void load() {
        List<Unit> unitsNow = cases.organizations().units();
        List<Person> peopleNow = cases.roll().everyone();
        if (peopleNow != read || !unitsNow.equals(units)) {
            units.setAll(unitsNow);
            read = peopleNow;
            Map<Long, String> unitNames = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
            loaded = read.stream()
                    .map(person -> new PersonRow(
                            person,
                            Optional.ofNullable(person.unitId()).map(unitNames::get).orElse("")))
                    .toList();
            rows.setPredicate(null);
            everyone.setAll(loaded);
            show();
        }
    }

    public void filter(String query) {
        match = new NameMatch(query);
        show();
    }

    /// Those that match, all at once rather than row by row.
    private void show() {
        if (match.isEmpty()) {
            rows.setPredicate(null);
        } else {
            Set<PersonRow> found = Collections.newSetFromMap(new IdentityHashMap<>());
            names.find(loaded, match).forEach(found::add);
            rows.setPredicate(found::contains);
        }
    }

    /// Those in the table, as they are to be exported.
    List<ExportRoster.Line> lines() {
        return rows.stream()
                .map(row -> new ExportRoster.Line(row.person(), row.unit()))
                .toList();
    }

    /// Writes them; without a reason their numbers are masked.
    String export(List<ExportRoster.Line> lines, Path file, String reason) throws IOException {
        return cases.exporting().write(lines, file, reason);
    }

    /// Those in the table, to have their names checked.
    List<NameProof.Entry> proofEntries() {
        return rows.stream()
                .map(row -> new NameProof.Entry(row.person().name(), row.unit()))
                .toList();
    }

    public void addNew() {
        shown.set(0);
        told.set(null);
        form.clear();
        services.clear();
        trail.set("新增人员");
        editing.set(true);
    }

    public void edit(long personId) {
        cases.roll().person(personId).ifPresent(this::edit);
    }

    private void edit(Person person) {
        shown.set(person.id());
        // read anew, such as after an undo
        told.set(null);
        told.set(new Told(ChangeLog.Sort.PERSON, person.id()));
        form.show(person, unit(person.unitId()).orElse(null));
        services.setAll(cases.services().of(person.id()));
        trail.set(person.name().value());
        editing.set(true);
    }

    Draft draft() {
        return new Draft(PageName.PEOPLE.name(), Long.toString(shown.get()), form.draft(units).typed());
    }

    /// Opens the person of a draft again, or a new one, as typed.
    void restore(Draft draft) {
        addNew();
        edit(Long.parseLong(draft.form()));
        form.restore(draft.fields(), units);
    }

    public void save() {
        form.person(shown.get()).ifPresentOrElse(this::store, () -> notices.refused("没有保存：姓名不能为空，也不能超过100个字。"));
    }

    /// Shows the number of the person shown; who did so and why is logged first.
    void reveal(String reason) {
        cases.disclosures().shown(form.name().get(), shown.get(), reason);
        form.reveal();
    }

    public void close() {
        form.clear();
        trail.set("");
        editing.set(false);
    }

    private void store(Person person) {
        boolean isNew = person.id() == 0;
        String name = person.name().value();
        int namesakes = cases.roll().named(person.name()).size();
        cases.changes().step((isNew ? "新增人员" : "修改人员") + name, () -> put(person));
        close();
        navigator.open(Place.of(PageName.PEOPLE));
        String also = isNew && namesakes > 0 ? "花名册里另有同名" + namesakes + "人，请核对是不是同一个人。" : "";
        notices.saved("已保存" + name + "。" + also);
    }

    private Person put(Person person) {
        if (person.id() == 0) {
            return cases.roll().add(person);
        }
        cases.roll().edit(person);
        return person;
    }

    private Optional<Unit> unit(@Nullable Long id) {
        return units.stream().filter(unit -> Long.valueOf(unit.id()).equals(id)).findFirst();
    }
}
