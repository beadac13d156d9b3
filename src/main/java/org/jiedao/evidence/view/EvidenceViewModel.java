package org.jiedao.evidence.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.evidence.AttachEvidence;
import org.jiedao.evidence.EvidenceFile;
import org.jiedao.evidence.Proven;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// The files attached to the record shown.
final class EvidenceViewModel {
    private final ObservableValue<@Nullable Proven> proven;
    private final EvidenceUseCases cases;
    private final Desk desk;
    private final ObservableList<EvidenceRow> rows = FXCollections.observableArrayList();

    EvidenceViewModel(ObservableValue<@Nullable Proven> proven, EvidenceUseCases cases, Desk desk) {
        this.proven = proven;
        this.cases = cases;
        this.desk = desk;
        proven.subscribe(_ -> load());
    }

    /// In the order in which they were attached.
    ObservableList<EvidenceRow> rows() {
        return rows;
    }

    /// Reads the files anew and compares each with its hash.
    void load() {
        Proven wanted = proven.getValue();
        if (wanted == null) {
            rows.clear();
            return;
        }
        desk.tasks()
                .run(
                        "核对附件",
                        _ -> read(wanted),
                        read -> {
                            if (wanted.equals(proven.getValue())) {
                                rows.setAll(read);
                            }
                        },
                        cause -> desk.notices().failed("附件没有读出来，数据没有变。", cause));
    }

    private List<EvidenceRow> read(Proven wanted) throws IOException {
        List<EvidenceRow> read = new ArrayList<>();
        for (EvidenceFile file : cases.files().of(wanted)) {
            read.add(new EvidenceRow(file, cases.folder().state(file.copy())));
        }
        return List.copyOf(read);
    }

    /// Each file is a step of its own; one that is refused does not keep the others out.
    void attach(List<Path> files) {
        Proven wanted = proven.getValue();
        if (wanted != null && !files.isEmpty()) {
            desk.tasks()
                    .run("附上文件", _ -> attached(wanted, files), this::told, cause -> {
                        load();
                        desk.notices().failed("文件没有都附上，没附上的也没有留下。请看附件一栏缺哪一个，再附一次。", cause);
                    });
        }
    }

    private List<AttachEvidence.Outcome> attached(Proven wanted, List<Path> files) throws IOException {
        List<AttachEvidence.Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            outcomes.add(cases.attaching().attach(wanted, file));
        }
        return outcomes;
    }

    private void told(List<AttachEvidence.Outcome> outcomes) {
        List<String> done = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (AttachEvidence.Outcome outcome : outcomes) {
            switch (outcome) {
                case AttachEvidence.Outcome.Attached(EvidenceFile file) -> done.add(file.title());
                case AttachEvidence.Outcome.Refused(String sentence) -> refused.add(sentence);
            }
        }
        load();
        String attached = done.isEmpty() ? "" : "已附上 " + String.join("、", done) + "，整份抄进了数据文件夹。";
        if (refused.isEmpty()) {
            desk.notices().saved(attached);
        } else {
            desk.notices().refused(String.join("", refused) + attached);
        }
    }

    void remove(EvidenceFile file) {
        desk.tasks()
                .run(
                        "去掉附件",
                        _ -> {
                            cases.attaching().remove(file);
                            return file;
                        },
                        _ -> {
                            load();
                            desk.notices().saved("已去掉附件 " + file.title() + "，文件还在佐证文件夹里。");
                        },
                        cause -> desk.notices().failed("附件没有去掉。", cause));
    }

    /// Only what is still as it was recorded.
    void open(EvidenceFile file, Consumer<Path> opener) {
        desk.tasks()
                .run(
                        "核对附件",
                        _ -> cases.folder().fault(file.copy()),
                        fault -> shown(file, fault, opener),
                        cause -> desk.notices().failed("附件没有打开。", cause));
    }

    private void shown(EvidenceFile file, Optional<String> fault, Consumer<Path> opener) {
        fault.ifPresentOrElse(
                sentence -> {
                    load();
                    desk.notices().refused("没有打开 " + file.title() + "：" + sentence + "。请从原件重新附上。");
                },
                () -> opener.accept(cases.folder().locate(file.copy())));
    }
}
