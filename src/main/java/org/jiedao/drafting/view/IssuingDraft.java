package org.jiedao.drafting.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jiedao.dispatch.Issuance;
import org.jiedao.drafting.DraftPaper;
import org.jiedao.drafting.DraftPaper.Sheet;
import org.jiedao.rule.Finding;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;

/// The way from the click on 签发 to the number: advice is asked about first, and no second click is taken meanwhile.
final class IssuingDraft {
    private final DraftPaper cases;
    private final Desk desk;
    private final Consumer<Issuance> tell;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    IssuingDraft(DraftPaper cases, Desk desk, Consumer<Issuance> tell) {
        this.cases = cases;
        this.desk = desk;
        this.tell = tell;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void issue(Sheet sheet) {
        List<Finding> refusals = cases.check(sheet);
        if (!refusals.isEmpty()) {
            tell.accept(new Issuance.Refused(refusals));
            return;
        }
        String label = sheet.paper().label();
        run("核对" + label, _ -> cases.advice(sheet), advice -> {
            if (advice.isEmpty()) {
                issueNow(sheet);
            } else {
                String sentences = advice.stream().map(Finding::sentence).collect(Collectors.joining("；", "", "。"));
                desk.notices()
                        .show(Message.note("还没有签发：" + sentences)
                                .with(new Message.Action("照此签发", () -> issueNow(sheet))));
            }
        });
    }

    private void issueNow(Sheet sheet) {
        run("签发" + sheet.paper().label(), _ -> cases.issue(sheet), tell);
    }

    private <T> void run(String name, BackgroundTasks.Work<T> work, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        desk.tasks()
                .run(
                        name,
                        work,
                        result -> {
                            busy.set(false);
                            then.accept(result);
                        },
                        cause -> {
                            busy.set(false);
                            desk.notices().failed(name + "没有成功：没有登记，没有留下文件，编号没有占用，文稿还在。", cause);
                        });
    }
}
