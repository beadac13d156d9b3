package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiedao.upward.Period;
import org.jiedao.upward.form.FillForm;
import org.jiedao.upward.form.KeptForms;
import org.jiedao.upward.form.Mapping;
import org.jiedao.upward.form.MappingText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A superior's own workbook filled without a window.
@Command(
        name = "fill",
        description = {
            "填上级自己的表样（.xlsx）：只写对应到的格子，格式、公式、合并、有效性原样不动；填好的一份留存并登记。",
            "对应文件是 UTF-8 文本，一行一格：统计!B5 | 会议活动统计 | 召开 | 合计；末段也可以是 行：名称 或 逐行：行数；"
                    + "填报单位、街道名称、填报人、联系电话、填报日期、年度、期间写成 统计!B2 | 填报单位。# 开头的是说明。",
            "没有登记的不写成0：格子空着，逐格列出。有一格不能填，就什么也不写。"
        },
        exitCodeList = {"0:完成", "1:没有填写（已说明原因）", "2:命令写得不对", "3:读写失败"})
final class FillCommand extends ChineseCommand {
    @Parameters(index = "0", paramLabel = "表样", description = "上级发来的空白工作簿（.xlsx），只读")
    private Path blank;

    @Option(names = "--mapping", paramLabel = "对应文件", description = "哪一格填什么；不写时用窗口里为这份表样保存过的对应")
    private @Nullable Path mapping;

    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "数据文件夹")
    private Path data;

    @Option(names = "--year", required = true, paramLabel = "年度", description = "填哪一年，如 2025")
    private int year;

    @Option(names = "--part", paramLabel = "期间", description = "全年（不写就是全年）、上半年、下半年、第一季度……第四季度")
    private String part = Period.Part.YEAR.label();

    @Option(names = "--out", required = true, paramLabel = "文件", description = "写到哪里（.xlsx）；已有同名文件时写成 名称(2).xlsx")
    private Path out;

    @Option(names = "--replace", description = "表样的格子里已有内容时覆盖它；不写就拒绝")
    private boolean replace;

    @Override
    public Integer call() throws IOException {
        if (!holdsData(data)) {
            return refuseWithoutData(data);
        }
        if (!Files.isRegularFile(blank)) {
            return refuse("没有找到表样 " + blank + "，没有填写。请核对路径。");
        }
        Optional<Period.Part> covered = Period.Part.labelled(part);
        if (covered.isEmpty()) {
            warn("没有填写：期间没有“" + part + "”。用 fill -h 看说明。");
            return Cli.USAGE;
        }
        return withWorkbench(data, workbench -> fill(workbench.reporting(), new Period(year, covered.get())));
    }

    private int fill(ReportingWiring reporting, Period period) throws IOException {
        Optional<KeptForms.Recognition.Known> known =
                reporting.forms().recognize(blank) instanceof KeptForms.Recognition.Known kept
                        ? Optional.of(kept)
                        : Optional.empty();
        String name = known.map(kept -> kept.form().name())
                .orElseGet(() -> blank.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
        Path file = mapping;
        if (file == null && known.isEmpty()) {
            return refuse("没有填写：这份表样没有保存过对应。请用 --mapping 写明对应文件，或先在窗口“上报”的“上级表样”里标好保存。");
        }
        if (file != null && !Files.exists(file)) {
            return refuse("没有找到对应文件 " + file + "，没有填写。请核对路径。");
        }
        return switch (file == null ? MappingText.read(known.orElseThrow().form().mapping()) : MappingText.of(file)) {
            case MappingText.Reading.Refused(List<String> sentences) -> refuseAll("对应文件有错，没有填写：", sentences);
            case MappingText.Reading.Read(Mapping read) ->
                told(reporting.filling().fill(new FillForm.Order(blank, name, read, period, replace), out, (_, _) -> {}));
        };
    }

    private int refuseAll(String head, List<String> sentences) {
        warn(head);
        sentences.forEach(this::warn);
        return Cli.REFUSED;
    }

    private int told(FillForm.Outcome outcome) {
        return switch (outcome) {
            case FillForm.Outcome.Refused(List<String> sentences) -> refuseAll("没有填写，没有写出文件：", sentences);
            case FillForm.Outcome.Filled filled -> {
                say(filled.file() + "　填了" + filled.cells() + "格"
                        + (filled.missing().isEmpty() ? "" : "，有" + filled.missing().size() + "处没有登记，空着："));
                filled.missing().forEach(this::say);
                filled.notices().forEach(this::warn);
                yield Cli.DONE;
            }
        };
    }
}
