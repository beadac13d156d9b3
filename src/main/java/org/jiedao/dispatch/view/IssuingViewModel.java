package org.jiedao.dispatch.view;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jiedao.dispatch.Issuance;
import org.jiedao.rule.Finding;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;

/// The way from the click on 签发 to the number: asks first where there is advice, another paper of the kind that stands
/// issued or something that had to be set smaller, and takes no second click while one is under way.
public final class IssuingViewModel {
    private final Desk desk;
    private final Consumer<Issuance> tell;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// What is to be issued.
    public interface Order {
        /// What the user calls the paper.
        String label();

        /// What the secretary should know before.
        List<Finding> advice() throws IOException;

        Issuance issue() throws IOException;
    }

    public IssuingViewModel(Desk desk, Consumer<Issuance> tell) {
        this.desk = desk;
        this.tell = tell;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public void issue(Order order) {
        run("核对" + order.label(), _ -> order.advice(), advice -> {
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
        run("签发" + order.label(), _ -> order.issue(), tell);
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
                            desk.notices().failed(name + "没有成功：没有登记，没有留下文件，编号没有占用，文稿还在。", cause);
                        });
    }
}
