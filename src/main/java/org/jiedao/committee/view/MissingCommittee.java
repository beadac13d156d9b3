package org.jiedao.committee.view;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.StackPane;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.EmptyState;

/// What stands in place of the composition while there is none: no body yet, or one without a committee.
final class MissingCommittee extends StackPane {
    MissingCommittee(OrganizationViewModel model, OrganizationForms forms) {
        EmptyState noBody = new EmptyState(
                "bi-diagram-3",
                "先建组织",
                "从街道党工委开始，再建街道“大工委”和各社区“大党委”；导入花名册时也会一并登记。",
                Buttons.plain("新增组织", "bi-plus", forms::addBody));
        noBody.visibleProperty().bind(model.chosen().isNull());
        EmptyState noCommittee = new EmptyState("bi-people", "这个组织不设委员会", "届次、席位和兼职委员记在街道“大工委”和社区“大党委”名下，请在左侧选择。");
        EmptyState unruled = new EmptyState(
                "bi-journal-check",
                "还没有确定所依据的规则",
                "先选这个委员会照哪一份标准办事，从哪天起；之后就能登记届次、席位和聘任。",
                Buttons.primary("确定规则", "bi-check2", forms::decideRuleset));
        var joint = Bindings.createBooleanBinding(
                () -> model.chosen().get() != null
                        && model.chosen().get().kind().isJointCommittee(),
                model.chosen());
        unruled.visibleProperty().bind(joint);
        noCommittee.visibleProperty().bind(joint.not().and(model.chosen().isNotNull()));
        getChildren().addAll(noBody, noCommittee, unruled);
        visibleProperty().bind(model.composition().present().not());
    }
}
