package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.mvstore.MVStoreException;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.LaterSaves;
import org.jiedao.archive.backup.Sealing;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.Database.Older;
import org.jiedao.storage.Database.Opening.Damaged;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.integrity.Audit;
import org.jiedao.storage.integrity.Digests;
import org.jiedao.storage.integrity.LastSave;
import org.jiedao.storage.integrity.RowSum;
import org.jiedao.storage.password.FolderSealing;
import org.jspecify.annotations.Nullable;

/// Finds out what can be known of a data file that is not what it was, and says it. Works on copies.
final class Examination {
    /// The file was closed as it is.
    static final String OTHER = "不是最后用过的那一份";
    /// H2 reads what was before an end that is damaged.
    private static final String EARLIER = "不是最后保存时的样子（换成了较旧的一份，或末尾损坏）";

    private static final int TOLD = 6;

    private final DataFolder folder;
    private final @Nullable DataKey key;

    Examination(DataFolder folder, @Nullable DataKey key) {
        this.folder = folder;
        this.key = key;
    }

    /// What is amiss with a file that was not closed, judged by what it recorded of itself with every save. `copy` is
    /// opened, which changes it.
    Optional<Damaged> ofOpen(Path copy, Optional<LastSave.Save> last) {
        JdbcConnectionPool pool = DataFile.open(copy, false, key);
        try (Connection connection = pool.getConnection()) {
            Digests digests = new Digests(connection);
            Optional<Digests.Saves> saves = digests.areKnown() ? digests.saves() : Optional.empty();
            if (saves.isEmpty()) {
                // of before there were any, unless a save was made with them: H2 may open an early state of a cut file
                return last.map(_ -> new Damaged(sentence("校验记录不见了")));
            }
            Optional<String> differing = differing(connection, digests, saves.get());
            return differing.map(Damaged::new).or(() -> missing(saves.get(), last));
        } catch (SQLException | MVStoreException unreadable) {
            return Optional.of(new Damaged(sentence("数据库不能读取")));
        } finally {
            DataFile.end(pool);
        }
    }

    /// Of a file that is whole in itself.
    Optional<Damaged> missing(Digests.Saves saves, Optional<LastSave.Save> last) {
        if (last.isEmpty() || last.get().number() < saves.number()) {
            return Optional.empty();
        }
        if (last.get().number() > saves.number()) {
            return Optional.of(older(EARLIER, saves.number(), last.get()));
        }
        return last.get().sum().isSame(saves.sum()) ? Optional.empty() : Optional.of(new Damaged(sentence("校验记录与最后一次保存时不符")));
    }

    private Optional<String> differing(Connection connection, Digests digests, Digests.Saves saves) {
        try {
            Map<String, RowSum> recorded = digests.recorded();
            RowSum all = new RowSum();
            recorded.values().forEach(all::add);
            Audit audit = Audit.of(connection, recorded, false);
            return audit.isClean() && all.isSame(saves.sum())
                    ? Optional.empty()
                    : Optional.of(sentence("内容与保存时的校验值不符", audit));
        } catch (SQLException | IllegalArgumentException unreadable) {
            return Optional.of(sentence("校验记录已损坏"));
        }
    }

    /// What can be said of each table of a file that is not what was closed.
    String tables(String how, Map<String, RowSum> saved) throws IOException {
        Path copy = folder.database().resolveSibling("jiedao-examined.mv.db");
        Files.copy(folder.database(), copy, StandardCopyOption.REPLACE_EXISTING);
        JdbcConnectionPool pool = DataFile.open(copy, false, key);
        try (Connection connection = pool.getConnection()) {
            return sentence(how, Audit.of(connection, saved, false));
        } catch (SQLException | MVStoreException unreadable) {
            return sentence(how + "，数据库不能读取");
        } finally {
            DataFile.end(pool);
            Files.deleteIfExists(copy);
        }
    }

    String notUpgraded() {
        return "数据文件 " + folder.database() + " 升级没有成功，没有打开，也没有改动，仍是原来的样子，可以用原来的版本打开。请把日志文件夹交给技术支持；"
                + "要先用起来，可以选择一份备份恢复。" + backup();
    }

    String missing() {
        return "数据文件 " + folder.database() + " 不见了，没有打开，也没有另建空的。请找回这个文件，或选择一份备份恢复。" + backup();
    }

    /// `how` it shows.
    Damaged older(String how, long saves, LastSave.Save last) {
        String sentence = "数据文件 " + folder.database() + " " + how + "：它只到第" + saves + "次保存，而这里已保存到第" + last.number()
                + "次（" + said(last.at()) + "），少" + (last.number() - saves) + "次保存的内容。没有打开，也没有改动。请找回后来的那份文件，或选择一份备份恢复；"
                + "原文件会留存在备份文件夹里。" + backup();
        return new Damaged(sentence, Optional.of(new Older(saves, last.number(), last.at())));
    }

    String sentence(String how) {
        return "数据文件 " + folder.database() + " 已损坏（" + how + "），没有打开，也没有改动。请选择一份备份恢复；原文件会留存在备份文件夹里。" + backup();
    }

    private String sentence(String how, Audit audit) {
        if (audit.isClean()) {
            return sentence(how + "；各表的记录逐条读出，都与保存时一致");
        }
        int more = audit.differences().size() - TOLD;
        return sentence(how) + "逐表核对：" + String.join("", audit.sentences().stream().limit(TOLD).toList())
                + (more > 0 ? "还有" + more + "张表不符。" : "") + "其余" + audit.intact() + "张表与保存时一致。";
    }

    /// The newest, and what it lacks: by count where it says what it holds.
    private String backup() {
        try {
            Optional<Backup> newest = Database.backupsOf(folder).stream().findFirst();
            Optional<LastSave.Save> last = LastSave.of(folder.database()).read();
            return newest.map(one -> "最近的备份是" + said(one.at()) + "的" + lacking(one, last)).orElse("没有找到备份。");
        } catch (IOException unreadable) {
            return "备份文件夹读不出来。";
        }
    }

    private String lacking(Backup newest, Optional<LastSave.Save> last) {
        if (last.isEmpty()) {
            return "，那以后登记的内容不在其中。";
        }
        LocalDateTime saved = last.get().at();
        Sealing seal = key == null ? FolderSealing.none(folder.root()) : FolderSealing.of(key, folder.root());
        OptionalLong later =
                new LaterSaves(seal, OptionalLong.of(last.get().number())).after(newest.file());
        if (later.isPresent()) {
            return "，" + LaterSaves.told(later) + (later.getAsLong() == 0 ? "。" : "（到" + said(saved) + "）。");
        }
        return saved.isAfter(newest.at()) ? "，那以后到" + said(saved) + "最后一次保存的内容不在其中。" : "，那以后没有再保存过。";
    }

    private static String said(LocalDateTime at) {
        return "%s %tR".formatted(ChineseDate.format(at.toLocalDate()), at);
    }
}
