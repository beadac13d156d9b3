package org.jiedao.compliance.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jiedao.ui.Buttons;

/// The buttons that bring what is looked at on paper and into a workbook.
public final class ReportActions {
    private ReportActions() {}

    public static List<Node> of(ReportViewModel model) {
        Button print = Buttons.plain("打印体检报告", "bi-printer", model::print);
        print.setId("compliance-report");
        print.setTooltip(new Tooltip("所看组织和截至日期的条款体检报告：先看预览，再签发"));
        Button export = Buttons.plain("导出Excel汇总", "bi-file-earmark-excel", model::export);
        export.setId("compliance-summary");
        export.setTooltip(new Tooltip("所看组织和截至日期的条款体检汇总和明细"));
        return List.of(print, export);
    }
}
