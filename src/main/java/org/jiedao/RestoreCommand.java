package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.LaterSaves;
import org.jiedao.storage.Database;
import org.jiedao.storage.UnopenedFolder;
import org.jiedao.storage.UnopenedFolder.Offer;
import org.jiedao.storage.password.FolderPassword;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The way back from a damaged data file, which the window cannot open, and the way to another computer.
@Command(
        name = "restore",
        description = {
            "从备份恢复。写了备份文件：恢复到一个新的（空的或还没有的）数据文件夹，文件也一起恢复。",
            "没有写：列出数据文件夹里的备份和各缺多少次保存，或用 --backup 恢复其中一份；现有数据文件原样留存在备份文件夹中。"
        })
final class RestoreCommand extends ChineseCommand {
    @Parameters(arity = "0..1", paramLabel = "备份文件", description = "完整备份、交接包，或别处备份文件夹里的一份")
    private @Nullable Path file;

    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "数据文件夹")
    private Path data;

    @Option(names = "--backup", paramLabel = "文件名", description = "要恢复的备份；不写则只列出")
    private @Nullable String backup;

    @Option(names = "--older", description = "数据文件完好、但比最后用过的旧：不要其后的保存，仍用它")
    private boolean older;

    @Override
    public Integer call() throws IOException {
        if (older && (file != null || backup != null)) {
            return refuse("--older 是仍用现在的数据文件，不能和备份一起写，什么也没有做。");
        }
        if (file != null) {
            return backup == null ? intoNew(file) : refuse("备份文件和 --backup 只能写一样，什么也没有做。");
        }
        if (!Files.isDirectory(data)) {
            return refuse("没有文件夹 " + data + "，什么也没有做。请核对路径。");
        }
        DataFolder folder = new DataFolder(data).create();
        if (older) {
            return useOlder(folder);
        }
        if (backup == null) {
            return list(folder);
        }
        for (Backup each : Database.backupsOf(folder)) {
            if (each.file().getFileName().toString().equals(backup)) {
                return restore(folder, each.file());
            }
        }
        return refuse("没有名为 " + backup + " 的备份，什么也没有改动。不带 --backup 可列出全部备份。");
    }

    private int list(DataFolder folder) throws IOException {
        List<Offer> offers = new UnopenedFolder(folder, root().clock(), null).here(Integer.MAX_VALUE);
        for (Offer offer : offers) {
            Backup each = offer.backup();
            String lacking = LaterSaves.told(offer.later());
            say(each.file().getFileName() + "　" + each.reason().label() + "　" + each.bytes() + "字节"
                    + (lacking.isEmpty() ? "" : "　" + lacking));
        }
        say(offers.isEmpty() ? "没有备份：" + folder.backups() : "用 --backup 文件名 恢复其中一份。");
        return Cli.DONE;
    }

    private int useOlder(DataFolder folder) throws IOException {
        if (!Files.exists(folder.database())) {
            return refuse("文件夹 " + folder.root() + " 里没有数据文件，什么也没有做。");
        }
        Optional<char[]> typed = new FolderPassword(folder).isSet() ? password() : Optional.empty();
        try {
            return useOlder(folder, typed.orElse(null));
        } finally {
            typed.ifPresent(password -> Arrays.fill(password, '\0'));
        }
    }

    private int useOlder(DataFolder folder, char @Nullable [] password) throws IOException {
        return switch (Database.open(folder, root().clock(), password)) {
            case Database.Opening.Damaged damaged when damaged.older().isPresent() ->
                used(new UnopenedFolder(folder, root().clock(), password)
                        .useOlder(damaged.older().get()));
            case Database.Opening.Damaged damaged -> refuse(damaged.sentence());
            case Database.Opening.Locked locked -> refuse(locked.sentence());
            case Database.Opening.Refused refused -> refuse(refused.sentence());
            case Database.Opening.Opened opened -> {
                opened.database().close();
                yield refuse("数据文件就是最后用过的那一份，没有改动。");
            }
        };
    }

    private int used(Restoration outcome) {
        return switch (outcome) {
            case Restoration.Restored restored -> {
                say("已改用较旧的数据，记入了操作记录。" + restored.told());
                yield Cli.DONE;
            }
            case Restoration.Refused refused -> refuse(refused.sentence());
        };
    }

    /// A register that is there is never mixed with another.
    private int intoNew(Path from) throws IOException {
        if (!Files.isRegularFile(from)) {
            return refuse("没有备份文件 " + from + "，什么也没有做。请核对路径。");
        }
        if (Folders.isOccupied(data)) {
            return refuse("文件夹 " + data + " 里已有东西，没有恢复，什么也没有改动。请另写一个空的文件夹。");
        }
        boolean there = Files.exists(data);
        boolean restored = false;
        try {
            int code = restore(new DataFolder(data).create(), from);
            restored = code == Cli.DONE;
            return code;
        } finally {
            if (!restored) {
                Folders.empty(data, !there);
            }
        }
    }

    private int restore(DataFolder folder, Path from) throws IOException {
        return switch (replaced(folder, from)) {
            case Restoration.Restored restored -> {
                say("已恢复 " + from.getFileName() + " 到 " + folder.root() + "。" + restored.told());
                yield Cli.DONE;
            }
            case Restoration.Refused refused -> refuse(refused.sentence());
        };
    }

    private Restoration replaced(DataFolder folder, Path from) throws IOException {
        Restoration without = Database.replaceBy(folder, from, root().clock());
        boolean locked = without instanceof Restoration.Refused
                && (new FolderPassword(folder).isSet() || PlainBackups.isSealed(from));
        Optional<char[]> password = locked ? password() : Optional.empty();
        if (password.isEmpty()) {
            return without;
        }
        try {
            return Database.replaceBy(folder, from, root().clock(), password.get());
        } finally {
            Arrays.fill(password.get(), '\0');
        }
    }
}
