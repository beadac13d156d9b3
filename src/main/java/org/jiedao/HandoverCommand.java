package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jiedao.archive.Backups;
import org.jiedao.handover.Handover;
import org.jiedao.handover.PackHandover;
import org.jiedao.handover.RecordHandover;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The pack for a successor, as the window makes it.
@Command(
        name = "handover",
        description = "做交接包：先签发交接清单，再把全部登记、文书和附件写进一个文件，读进另一个数据库核对。"
                + "另一台电脑用 restore 接着办。")
final class HandoverCommand extends ChineseCommand {
    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "数据文件夹")
    private Path data;

    @Option(names = "--to", required = true, paramLabel = "文件", description = "交接包写到哪里；已有同名的不覆盖，写成 名字(2)")
    private Path to;

    @Option(names = "--giver", paramLabel = "移交人", description = "登记一次新的交接；不写则用登记的最近一次")
    private @Nullable String giver;

    @Option(names = "--receiver", paramLabel = "接收人", description = "同 --giver 一起写")
    private String receiver = "";

    @Option(names = "--witness", paramLabel = "监交人", description = "同 --giver 一起写")
    private String witness = "";

    @Override
    public Integer call() throws IOException {
        Path parent = to.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return refuse("没有文件夹 " + parent + "，没有做交接包。请换一个位置。");
        }
        return holdsData(data) ? withWorkbench(data, this::pack) : refuseWithoutData(data);
    }

    private int pack(Wiring workbench) throws IOException {
        HandoverWiring handing = new HandoverWiring(workbench);
        if (giver != null) {
            var outcome = handing.recording().keep(new Handover(
                    0,
                    new Handover.Parties(giver, receiver, witness),
                    LocalDate.now(workbench.clock()),
                    "",
                    Optional.empty()));
            if (outcome instanceof RecordHandover.Outcome.Refused(String sentence)) {
                return refuse(sentence);
            }
        }
        Optional<Handover> newest = workbench.database().handovers().all().stream().findFirst();
        if (newest.isEmpty()) {
            return refuse("没有登记谁移交给谁，没有做交接包。请加 --giver 移交人 --receiver 接收人，或先在窗口“数据与设置”的“交接”登记。");
        }
        return switch (handing.packing().pack(newest.get().id(), to.toAbsolutePath(), Backups.Progress.UNSEEN)) {
            case PackHandover.Outcome.Refused(String sentence) -> refuse(sentence);
            case PackHandover.Outcome.Packed packed -> {
                tell(packed);
                yield Cli.DONE;
            }
        };
    }

    private void tell(PackHandover.Outcome.Packed packed) {
        Backups.Held contents = packed.written().held();
        say("交接清单　" + packed.list().number() + (packed.missing() == 0 ? "" : "　待补" + packed.missing() + "处"));
        say("交接包　" + packed.written().file() + "　" + packed.written().bytes() + "字节");
        say("登记" + contents.rows() + "条、文件" + contents.files() + "个，已读进另一个数据库核对。");
        packed.handover().pack().ifPresent(pack -> say("校验值　" + pack.sha256()));
        if (!contents.unread().isEmpty()) {
            warn("有" + contents.unread().size() + "个文件没有读到，不在包里：" + contents.unread().getFirst());
        }
    }
}
