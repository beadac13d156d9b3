package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.file.WholeFile;
import org.jiedao.overprint.ComposeSheets.Run;
import org.jiedao.overprint.PrintSheets;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.SheetBatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The sheets of an issued entry as one PDF in the size of the preprinted sheet.
@Command(name = "overprint", description = "按套打方案把一个文号的聘书排成一个PDF，一人一张，只有文字。")
final class OverprintCommand extends ChineseCommand {
    /// More than any batch has.
    private static final int MOST_SHEETS = 10_000;

    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "数据文件夹")
    private Path data;

    @Option(names = "--profile", required = true, paramLabel = "方案", description = "套打方案的名称")
    private String profile;

    @Option(names = "--entry", required = true, paramLabel = "文号", description = "发文登记里的文号，例如 青禾聘〔2026〕1号")
    private String entry;

    @Option(names = "--out", required = true, paramLabel = "文件", description = "输出的PDF；同名文件会被替换")
    private Path out;

    @Option(names = "--trial", description = "试打：画出文字框，印在普通纸上核对")
    private boolean trial;

    @Override
    public Integer call() throws IOException {
        return holdsData(data) ? withWorkbench(data, this::print) : refuseWithoutData(data);
    }

    int print(Wiring workbench) throws IOException {
        List<Profile> profiles = workbench.database().sheetProfiles().profiles();
        Optional<Profile> named =
                profiles.stream().filter(one -> one.name().equals(profile)).findFirst();
        if (named.isEmpty()) {
            return refuse("没有叫“" + profile + "”的套打方案，没有生成文件。现有："
                    + String.join("、", profiles.stream().map(Profile::name).toList()) + "。");
        }
        PrintSheets printing = workbench.paperwork().printSheets();
        Optional<SheetBatch> batch = printing.source().batches(named.get().target().purpose()).stream()
                .filter(one -> one.number().equals(entry))
                .findFirst();
        if (batch.isEmpty()) {
            return refuse("发文登记里没有可以这样套打的“" + entry + "”（没有这个号、已作废，或不是"
                    + named.get().target().purpose().label() + "），没有生成文件。");
        }
        List<Integer> all = IntStream.rangeClosed(1, MOST_SHEETS).boxed().toList();
        return switch (printing.make(named.get(), batch.get(), all, trial ? Run.TRIAL : Run.REAL)) {
            case PrintSheets.Outcome.Refused refused -> refuse(refused.sentence());
            case PrintSheets.Outcome.Made made -> handOut(made, workbench);
        };
    }

    private int handOut(PrintSheets.Outcome.Made made, Wiring workbench) throws IOException {
        WholeFile.write(out, file -> Files.copy(made.pdf(), file));
        try (PdfPages pages = new PdfPages(Files.readAllBytes(made.pdf()))) {
            workbench.database().disclosures().left("套打 " + entry, List.of(out), pages.texts().stream());
        }
        made.warnings().forEach(warning -> say(warning + "。"));
        say(out + "　共" + made.sheets() + "张");
        return Cli.DONE;
    }
}
