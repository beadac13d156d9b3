package org.jiedao.committee.view;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jiedao.organization.BodyKind;
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
        Button begin = Buttons.primary("登记届次和成员", "bi-calendar-plus", forms::beginTerms);
        begin.setId("begin-terms");
        EmptyState noTerms = new EmptyState(
                "bi-people", "还没有登记届次和成员", "先登记这一届从哪天到哪天，再逐个登记成员；花名册、任期一览、会议应到名单都从这里来。", begin);
        EmptyState household = new EmptyState("bi-house", "党员中心户不设成员", "届次和成员记在党支部、党小组名下，请在左侧选择。");
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
        var peopled = Bindings.createBooleanBinding(
                () -> model.chosen().get() != null
                        && model.chosen().get().kind() != BodyKind.MEMBER_HOUSEHOLD,
                model.chosen());
        noTerms.visibleProperty().bind(joint.not().and(peopled));
        household.visibleProperty().bind(peopled.not().and(model.chosen().isNotNull()));
        getChildren().addAll(noBody, noTerms, household, unruled);
        visibleProperty().bind(model.composition().present().not());
    }
}
