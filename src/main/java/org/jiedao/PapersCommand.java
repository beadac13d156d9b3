package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.IssuedFile;
import org.jiedao.dispatch.Reprint;
import org.jiedao.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Hands out every issued paper again, each checked against its hash.
@Command(name = "papers", description = "核对校验值，取出全部已签发（未作废）的文书。")
final class PapersCommand extends ChineseCommand {
    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "数据文件夹")
    private Path data;

    @Option(names = "--out", required = true, paramLabel = "文件夹", description = "输出文件夹；同名文件会被替换")
    private Path out;

    @Override
    public Integer call() throws IOException {
        return holdsData(data) ? withWorkbench(data, this::handOut) : refuseWithoutData(data);
    }

    int handOut(Wiring workbench) throws IOException {
        int refused = 0;
        List<Path> copied = new ArrayList<>();
        List<String> said = new ArrayList<>();
        DispatchRegister register = workbench.database().dispatchRegister();
        List<DispatchEntry> valid = register.entries().reversed().stream()
                .filter(entry -> !entry.isVoid())
                .toList();
        for (DispatchEntry entry : valid) {
            switch (workbench.paperwork().reprint().reprint(entry)) {
                case Reprint.Outcome.Same same -> {
                    copied.addAll(copy(entry, same.files()));
                    said.add(register.sourceText(entry.id()));
                }
                case Reprint.Outcome.Refused refusal -> {
                    refuse(refusal.sentence());
                    refused++;
                }
            }
        }
        if (!copied.isEmpty()) {
            workbench.database().disclosures().left("取出已签发的文书" + said.size() + "项", copied, said.stream());
        }
        say("共" + valid.size() + "项，取出" + (valid.size() - refused) + "项：" + out);
        return refused == 0 ? Cli.DONE : Cli.REFUSED;
    }

    private List<Path> copy(DispatchEntry entry, List<Path> files) throws IOException {
        List<Path> copied = new ArrayList<>();
        say(entry.number() + "　" + entry.matter().title());
        for (int index = 0; index < files.size(); index++) {
            IssuedFile registered = entry.files().get(index);
            Path target = out.resolve(registered.path());
            Path issued = files.get(index);
            WholeFile.write(target, copy -> Files.copy(issued, copy));
            copied.add(target);
            say("　　" + target);
        }
        return copied;
    }
}
