package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.upward.ExportReport;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Reports;
import org.jiedao.upward.UpwardReport;
import org.jiedao.upward.report.StreetReports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A report for the superiors without a window.
@Command(
        name = "report",
        description = {
            "导出一张上报的表格（.xlsx）：直接可以打印，合计是公式，另有一张来源表；导出的一份留存在数据文件夹并登记。",
            "--list 列出报表的名称。"
        },
        exitCodeList = {"0:完成", "1:没有导出（已说明原因）", "2:命令写得不对", "3:读写失败"})
final class ReportCommand extends ChineseCommand {
    private static final int FIRST_YEAR = 1921;
    private static final int LAST_YEAR = 2199;

    @Parameters(index = "0", arity = "0..1", paramLabel = "报表", description = "报表的名称，见 --list")
    private @Nullable String name;

    @Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹")
    private @Nullable Path data;

    @Option(names = "--year", paramLabel = "年度", description = "报哪一年，如 2025")
    private @Nullable Integer year;

    @Option(
            names = "--part",
            paramLabel = "期间",
            description = "全年（不写就是全年）、上半年、下半年、第一季度、第二季度、第三季度、第四季度")
    private String part = Period.Part.YEAR.label();

    @Option(names = "--out", paramLabel = "文件", description = "写到哪里（.xlsx）；已有同名文件时写成 名称(2).xlsx")
    private @Nullable Path out;

    @Option(names = "--list", description = "只列出报表，各数什么")
    private boolean list;

    @Override
    public Integer call() throws IOException {
        if (list) {
            return listed();
        }
        Path folder = data;
        if (folder == null) {
            return misused("缺少参数 --data");
        }
        if (!holdsData(folder)) {
            return refuseWithoutData(folder);
        }
        String wanted = name;
        Integer of = year;
        Path target = out;
        if (wanted == null || of == null || target == null) {
            return misused("缺少参数：报表的名称、--year、--out 都要写");
        }
        if (of < FIRST_YEAR || of > LAST_YEAR) {
            return misused("参数 --year 要是" + FIRST_YEAR + "到" + LAST_YEAR + "年");
        }
        Optional<Period.Part> covered = Period.Part.labelled(part);
        if (covered.isEmpty()) {
            return misused("参数 --part 没有“" + part + "”，可以写"
                    + Arrays.stream(Period.Part.values())
                            .map(Period.Part::label)
                            .collect(Collectors.joining("、")));
        }
        return withWorkbench(
                folder, workbench -> export(workbench.reporting(), wanted, new Period(of, covered.get()), target));
    }

    private int misused(String sentence) {
        warn(sentence + "，什么也没有做，用 jiedao report -h 查看用法。");
        return Cli.USAGE;
    }

    private int listed() {
        StreetReports.ALL.forEach(report -> say(report.name() + "　" + report.about()));
        StreetReports.UNRECORDED.forEach(one -> say("（还没有登记这类事实）" + one.name() + "　" + one.why() + "。"));
        return Cli.DONE;
    }

    private int export(ReportingWiring reporting, String wanted, Period period, Path target) throws IOException {
        Reports reports = reporting.reports();
        Optional<UpwardReport> report = reports.named(wanted);
        if (report.isEmpty()) {
            return refuse(reports.unrecorded().stream()
                    .filter(one -> one.name().equals(wanted.strip()))
                    .findFirst()
                    .map(one -> "没有导出“" + one.name() + "”：" + one.why() + "，不报零。")
                    .orElse("没有导出：没有叫“" + wanted + "”的报表。用 report --list 看名称。"));
        }
        return export(reporting, report.get().of(period), target);
    }

    private int export(ReportingWiring reporting, ReportTable table, Path target) throws IOException {
        return switch (reporting.exporting().export(table, target, (_, _) -> {})) {
            case ExportReport.Outcome.Refused(String sentence) -> refuse(sentence);
            case ExportReport.Outcome.Exported(Path file, var _) -> {
                String missing = table.missing() == 0 ? "" : "，有" + table.missing() + "处【待补】";
                say(file + "　" + table.rows().size() + "行" + missing);
                yield Cli.DONE;
            }
        };
    }
}
