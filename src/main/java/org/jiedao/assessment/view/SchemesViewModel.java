package org.jiedao.assessment.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.assessment.About;
import org.jiedao.assessment.KeepScheme;
import org.jiedao.assessment.Scheme;
import org.jiedao.ui.Desk;

/// The schemes there are, and the one in the form.
final class SchemesViewModel {
    private final KeepScheme cases;
    private final Desk desk;
    private final SchemeForm form = new SchemeForm();
    private final ObservableList<Scheme> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    SchemesViewModel(KeepScheme cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    SchemeForm form() {
        return form;
    }

    ObservableList<Scheme> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    boolean isDirty() {
        return open.get() && form.dirty().get();
    }

    void load() {
        desk.tasks()
                .run("读取考核方案", _ -> cases.offered(), rows::setAll, cause -> desk.notices().failed("考核方案没有读出来，数据没有变。请再打开一次。", cause));
    }

    static String origin(Scheme scheme) {
        return scheme.id() == 0 ? "随程序" : "自己的";
    }

    void edit(Scheme scheme) {
        if (isDirty()) {
            desk.notices().refused("右边还有没保存的方案。请先保存，或者“取消”，再看别的。");
            return;
        }
        form.fill(scheme);
        open.set(true);
    }

    void addNew() {
        edit(new Scheme(0, "", About.MEMBER, List.of(), List.of()));
    }

    void restore(long id, Map<String, String> typed) {
        form.fill(new Scheme(id, "", About.MEMBER, List.of(), List.of()));
        form.restore(typed);
        open.set(true);
    }

    void close() {
        form.clean();
        open.set(false);
    }

    void save() {
        Optional<String> fault = form.lines().fault();
        if (fault.isPresent()) {
            desk.notices().refused("考核方案没有保存：" + fault.get());
            return;
        }
        Scheme typed = form.scheme();
        desk.tasks().run("保存考核方案", _ -> cases.keep(typed), this::tell, cause -> desk.notices()
                .failed("考核方案没有保存，登记里还是原来的内容。请再试一次。", cause));
    }

    private void tell(KeepScheme.Outcome outcome) {
        switch (outcome) {
            case KeepScheme.Outcome.Kept(Scheme scheme) -> {
                close();
                load();
                desk.notices().saved("已保存考核方案“" + scheme.name() + "”，下次新建考核可以选它；已经建的考核不变。");
            }
            case KeepScheme.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    void remove(Scheme scheme) {
        if (scheme.id() == 0) {
            desk.notices().refused("没有删除：“" + scheme.name() + "”是随程序的方案，不能删除；改动后保存，就成了自己的。");
            return;
        }
        desk.tasks()
                .run(
                        "删除考核方案",
                        _ -> {
                            cases.remove(scheme);
                            return scheme;
                        },
                        removed -> {
                            close();
                            load();
                            desk.notices().saved("已删除考核方案“" + removed.name() + "”。");
                        },
                        cause -> desk.notices().failed("没有删除，登记里还是原来的内容。请再试一次。", cause));
    }
}
