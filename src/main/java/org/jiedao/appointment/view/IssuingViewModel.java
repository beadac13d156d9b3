package org.jiedao.appointment.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jiedao.appointment.Batch;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.OfficialTextException;
import org.jiedao.rule.Finding;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jiedao.wording.WordingException;

/// The way from the click on 签发 to the number: asks first where another paper of the kind stands issued or something
/// had to be set smaller, and takes no second click while one is under way.
final class IssuingViewModel {
    private final AppointmentUseCases.Papers cases;
    private final Desk desk;
    private final Consumer<Issuance> tell;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// What is to be issued.
    record Order(Batch batch, Paper paper, LocalDate on) {}

    IssuingViewModel(AppointmentUseCases.Papers cases, Desk desk, Consumer<Issuance> tell) {
        this.cases = cases;
        this.desk = desk;
        this.tell = tell;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void issue(Order order) {
        run("核对" + order.paper().label(), _ -> advice(order), advice -> {
            if (advice.isEmpty()) {
                issueNow(order);
            } else {
                ask("还没有签发：" + sentences(advice), () -> issueNow(order));
            }
        });
    }

    private static String sentences(List<Finding> advice) {
        return advice.stream().map(Finding::sentence).collect(Collectors.joining("；", "", "。"));
    }

    private void issueNow(Order order) {
        run(
                "签发" + order.paper().label(),
                _ -> cases.issue().issue(order.batch().id(), order.paper(), order.on()),
                tell);
    }

    private void ask(String what, Runnable work) {
        desk.notices().show(Message.note(what).with(new Message.Action("照此签发", work)));
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
                            desk.notices().failed(name + "没有成功：没有登记，没有留下文件，编号没有占用。", cause);
                        });
    }

    /// A paper that cannot be composed is refused when it is issued, with its reason.
    private List<Finding> advice(Order order) throws IOException {
        try {
            Draft draft = cases.issue().preview(order.batch(), order.paper(), order.on());
            return cases.issue().advice(order.batch(), order.paper(), draft);
        } catch (WordingException | OfficialTextException unusable) {
            return List.of();
        }
    }
}
