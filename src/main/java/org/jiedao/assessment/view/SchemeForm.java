package org.jiedao.assessment.view;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Scheme;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;

/// A scheme as it is typed.
final class SchemeForm {
    private static final String LINES = "lines";

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<About> about = new SimpleObjectProperty<>(About.MEMBER);
    private final SchemeLines lines = new SchemeLines();
    private final DirtyMark mark = new DirtyMark(name, about, lines.text());
    private long id;

    void fill(Scheme scheme) {
        id = scheme.id();
        name.set(scheme.name());
        about.set(scheme.about());
        lines.fill(scheme);
        mark.clean();
    }

    long id() {
        return id;
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<About> about() {
        return about;
    }

    SchemeLines lines() {
        return lines;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clean() {
        mark.clean();
    }

    Scheme scheme() {
        return new Scheme(id, name.get(), about.get(), lines.typedItems(), lines.typedGrades());
    }

    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(draft().typed());
        typed.put(LINES, lines.text().get());
        return typed;
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
        lines.restore(typed.getOrDefault(LINES, ""));
    }

    private FormDraft draft() {
        return new FormDraft().text("name", name).choice("about", about, About::name, About::valueOf);
    }
}
