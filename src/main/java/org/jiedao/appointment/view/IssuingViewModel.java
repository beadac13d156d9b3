package org.jiedao.appointment.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jiedao.appointment.Batch;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.CertificateSetting;
import org.jiedao.document.OfficialTextException;
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

    void issue(Order order, Optional<DispatchEntry> standing) {
        standing.ifPresentOrElse(
                entry -> ask(
                        order.paper().label() + "已签发过" + entry.number() + "。再签发一件，会另占一个编号。",
                        "再签发一件",
                        () -> look(order)),
                () -> look(order));
    }

    private void look(Order order) {
        run("核对" + order.paper().label(), _ -> smaller(order), warnings -> {
            if (warnings.isEmpty()) {
                issueNow(order);
            } else {
                ask("还没有签发：" + String.join("", warnings), "照此签发", () -> issueNow(order));
            }
        });
    }

    private void issueNow(Order order) {
        run(
                "签发" + order.paper().label(),
                _ -> cases.issue().issue(order.batch().id(), order.paper(), order.on()),
                tell);
    }

    private void ask(String what, String answer, Runnable work) {
        desk.notices().show(Message.note(what).with(new Message.Action(answer, work)));
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
    private List<String> smaller(Order order) throws IOException {
        try {
            return CertificateSetting.warnings(
                    cases.issue().preview(order.batch(), order.paper(), order.on()).document(), cases.advances());
        } catch (WordingException | OfficialTextException unusable) {
            return List.of();
        }
    }
}
