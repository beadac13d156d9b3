package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.file.Departures;
import org.jiedao.upward.rollup.ExportRollUp;
import org.jiedao.upward.rollup.PutTogether;
import org.jiedao.upward.rollup.RollUp;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The same report of several streets put together without a window.
@Command(
        name = "rollup",
        description = {
            "区级汇总：把几个街道导出的同一张报表（.xlsx）合成一份，加上街道和来源文件两栏，合计是公式；"
                    + "另有“来源”（每个文件及校验值）和“冲突与缺报”两张表。",
            "同一个街道只计一次：同样的文件不重复计，内容不同的只计最后导出的一份。不需要数据文件夹。"
        },
        exitCodeList = {"0:完成（冲突和缺报写在表里，也逐条列出）", "1:没有汇总（已说明原因）", "2:命令写得不对", "3:读写失败"})
final class RollupCommand extends ChineseCommand {
    /// What others sent is put together without a data folder: there is no log, and nobody of ours in it.
    private static final Departures NO_REGISTER = (_, _, _) -> {};

    @Parameters(arity = "1..*", paramLabel = "文件", description = "各街道导出的报表")
    private List<Path> files = List.of();

    @Option(names = "--out", required = true, paramLabel = "文件", description = "写到哪里（.xlsx）；已有同名文件时写成 名称(2).xlsx")
    private Path out;

    @Option(
            names = "--expect",
            split = "[,，、]",
            paramLabel = "街道",
            description = "应报的街道，用逗号或顿号隔开；没有报的列为缺报")
    private List<String> expected = List.of();

    @Option(names = "--last", paramLabel = "汇总表", description = "应报的街道照上次的汇总表")
    private @Nullable Path last;

    @Override
    public Integer call() throws IOException {
        List<String> streets = new ArrayList<>(expected);
        if (last != null) {
            Optional<List<String>> earlier = ExportRollUp.streetsOf(last);
            if (earlier.isEmpty()) {
                return refuse(last + " 不是本工作台的汇总表，没有汇总。应报的街道可以用 --expect 写。");
            }
            streets.addAll(earlier.get());
        }
        RollUp rollUp = PutTogether.of(files, streets, (_, _) -> {});
        rollUp.entries().forEach(this::tell);
        rollUp.conflicts().forEach(one -> warn(one.kind() + "　" + one.street() + "　" + one.files() + "：" + one.told() + "。"));
        rollUp.missing().forEach(street -> warn("缺报　" + street));
        return switch (new ExportRollUp(NO_REGISTER, root().clock()).export(rollUp, out, (_, _) -> {})) {
            case ExportRollUp.Outcome.Refused(String sentence) -> refuse(sentence);
            case ExportRollUp.Outcome.Exported(Path file) -> {
                say(file + "　" + rollUp.taken() + "个街道，"
                        + rollUp.table().orElseThrow().rows().size() + "行");
                yield Cli.DONE;
            }
        };
    }

    private void tell(RollUp.Entry one) {
        say(one.name() + "　" + one.street() + "　" + one.state().label() + (one.why().isEmpty() ? "" : "：" + one.why()));
    }
}
