package org.jiedao.ui;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Says so when the number of an identity card or of a bank card is typed or pasted into any field of the window. Nothing
/// is kept from being saved: the secretary decides.
final class PrivateNumberHint {
    private final Notices notices;
    private final ChangeListener<String> typing = (_, before, now) -> look(before, now);

    private PrivateNumberHint(Notices notices) {
        this.notices = notices;
    }

    static void watch(Scene scene, Notices notices) {
        PrivateNumberHint hint = new PrivateNumberHint(notices);
        scene.focusOwnerProperty().addListener((_, left, entered) -> hint.follow(left, entered));
    }

    private void follow(@Nullable Node left, @Nullable Node entered) {
        if (left instanceof TextInputControl field) {
            field.textProperty().removeListener(typing);
        }
        if (entered instanceof TextInputControl field) {
            field.textProperty().addListener(typing);
        }
    }

    private void look(@Nullable String before, @Nullable String now) {
        Optional<PrivateNumber> found = PrivateNumber.in(now == null ? "" : now);
        if (found.isPresent() && PrivateNumber.in(before == null ? "" : before).isEmpty()) {
            notices.show(Message.note("刚填的像是" + found.get().label() + "。工作台不登记身份证号和银行卡号，请删去；确实要留的，可以照常保存。"));
        }
    }
}
