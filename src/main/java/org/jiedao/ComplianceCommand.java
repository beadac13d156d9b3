package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jiedao.compliance.Examination;
import org.jiedao.compliance.ExamineBodies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// 条款体检 without a window. What it finds is an answer, not an error.
@Command(
        name = "compliance",
        description = {
            "条款体检：截至某一天，各组织按所用规则集逐条查得的状态、算式、口径和去处，末尾计数。",
            "",
            "--json 写一个对象：截至、计数（各状态的条数）、条款（每条一个对象：组织、组织编号、路径、组织类型、规则集、规则集名称、编号、条款、引用、"
                    + "原文、勘误、语气、轻重、类别、要点、主体、周期、证据、状态、查得、计入的记录〔名称、种类、编号〕、口径〔名称、值、本地、说明〕、去处）、"
                    + "未体检（组织、组织编号、路径、原因）。"
        },
        exitCodeList = {"0:问到了答案，查出不符合也是0", "1:没有体检（已说明原因）", "2:命令写得不对", "3:读写失败"})
final class ComplianceCommand extends ChineseCommand {
    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "数据文件夹")
    private Path data;

    @Option(names = "--on", paramLabel = "日期", description = "截至哪一天，默认今天；2026.6.30、2026年6月30日都可以")
    private @Nullable String on;

    @Option(names = "--ruleset", paramLabel = "规则集", description = "只看那一天按这个规则集体检的组织")
    private @Nullable String ruleset;

    @Option(names = "--body", paramLabel = "名称", description = "只看这个组织和它下面的组织；有重名的写成 上级/名称")
    private @Nullable String body;

    @Option(names = "--json", description = "写成JSON，供别的程序读")
    private boolean json;

    @Option(names = "--xlsx", paramLabel = "文件", description = "另写一份条款体检汇总（.xlsx）；已有同名文件时写成 名称(2).xlsx")
    private @Nullable Path xlsx;

    @Override
    public Integer call() throws IOException {
        return holdsData(data) ? withWorkbench(data, this::examine) : refuseWithoutData(data);
    }

    private int examine(Wiring workbench) throws IOException {
        var order = new ExamineBodies.Order(
                Optional.ofNullable(on), Optional.ofNullable(body), Optional.ofNullable(ruleset));
        return switch (workbench.examination().examineBodies(workbench.clock()).examine(order)) {
            case ExamineBodies.Outcome.Refused(String sentence) -> refuse(sentence);
            case ExamineBodies.Outcome.Examined(Examination examination) -> tell(examination, workbench);
        };
    }

    private int tell(Examination examination, Wiring workbench) throws IOException {
        var listing = new ExaminationListing(examination, workbench.examination().tree());
        if (json) {
            say(Json.text(listing.json()));
        } else {
            listing.lines().forEach(this::say);
        }
        if (xlsx != null) {
            Path file = workbench.examination()
                    .exportSummary(workbench.clock())
                    .write(examination, xlsx, (_, _) -> {});
            warn("条款体检汇总已写入 " + file + (file.equals(xlsx.toAbsolutePath()) ? "" : "，原有的文件没有动"));
        }
        workbench.examination().rulesets().faults().forEach(this::warn);
        return Cli.DONE;
    }
}
