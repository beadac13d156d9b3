package org.jiedao.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why a file could not be read or written, as one Chinese sentence: what, where, what to do. The system's own words are
/// English on one machine and Chinese on the next, so both are known; what they do not tell is asked of the disk.
public enum DiskTrouble {
    FULL("磁盘已满", "请清出空间后再试", "no space left", "not enough space", "disk quota", "空间不足", "磁盘已满"),
    READ_ONLY("磁盘是只读的", "请取消写保护，或换一个文件夹", "read-only file system", "write-protected", "write protected", "写保护", "写入保护"),
    IN_USE(
            "正被别的程序占用",
            "请关闭打开它的程序（如 Word、WPS、杀毒软件）后再试",
            "being used by another process",
            "另一个程序正在使用",
            "另一程序已锁定",
            "text file busy",
            "resource busy"),
    TOO_LONG("文件名或路径太长", "请换一个短一点的文件名或文件夹", "file name too long", "文件名或扩展名太长"),
    UNREACHABLE(
            "所在的磁盘或网络位置连不上",
            "请接好U盘、连上共享文件夹后再试",
            "network path",
            "network name",
            "host is down",
            "stale file handle",
            "transport endpoint",
            "device is not ready",
            "找不到网络",
            "网络名",
            "设备未就绪",
            "设备没有准备好"),
    BROKEN("磁盘读写出错", "请检查磁盘，并把数据备份到另一块磁盘", "input/output error", "i/o error", "i/o device", "data error", "i/o 设备错误", "循环冗余"),
    DENIED("没有读写的权限", "请换一个文件夹，或请管理员给予权限", "permission denied", "access is denied", "拒绝访问"),
    GONE("找不到", "请核对它是否被移走、改名或删除"),
    TAKEN("是已有的文件或文件夹", "请换一个名字"),
    UNNAMEABLE("不是这台电脑能用的文件名", "请换一个名字");

    /// A sentence of our own goes before the system's.
    private static final int OWN = 4;
    /// Less than this and the next file does not fit either.
    private static final long ALMOST_NOTHING = 1 << 20;

    private final String what;
    private final String remedy;
    private final List<String> signs;

    DiskTrouble(String what, String remedy, String... signs) {
        this.what = what;
        this.remedy = remedy;
        this.signs = List.of(signs);
    }

    /// Such as `D:\备份\甲.zip：磁盘已满，请清出空间后再试。` What was not done only the caller knows. Empty where the
    /// failure is none of files.
    public static Optional<String> sentence(Throwable failure) {
        return Stream.concat(causes(failure), causes(failure).flatMap(one -> Stream.of(one.getSuppressed())))
                .filter(DiskTrouble::isOfFiles)
                .max(Comparator.comparingInt(DiskTrouble::told))
                .map(DiskTrouble::said);
    }

    /// What kind it is, or nothing where neither its class nor its words nor the disk tell.
    public static Optional<DiskTrouble> of(Throwable failure) {
        return Stream.of(byWords(failure), byClass(failure), bySpace(failure))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain.stream();
    }

    private static boolean isOfFiles(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof ReadOnlyFileSystemException
                || failure instanceof InvalidPathException
                || byWords(failure).isPresent();
    }

    /// The more a failure tells, the better it is to be told.
    private static int told(Throwable failure) {
        if (isOurs(failure)) {
            return OWN;
        }
        return (of(failure).isPresent() ? 2 : 0) + (file(failure) == null ? 0 : 1);
    }

    private static String said(Throwable failure) {
        if (isOurs(failure)) {
            return failure.getMessage();
        }
        String file = file(failure);
        String where = file == null ? "" : file + "：";
        return of(failure)
                .map(trouble -> where + trouble.what + "，" + trouble.remedy + "。")
                .orElseGet(() -> file == null ? "读写文件失败，请检查磁盘后再试。" : where + "读写失败，磁盘可能已满或被占用，请检查后再试。");
    }

    /// A sentence of our own says also what to do; the system's end at the latest with a full stop.
    private static boolean isOurs(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return !(failure instanceof FileSystemException) && message.endsWith("。") && message.contains("，");
    }

    private static @Nullable String file(Throwable failure) {
        return failure instanceof FileSystemException told ? told.getFile() : null;
    }

    private static Optional<DiskTrouble> byWords(Throwable failure) {
        String words = String.valueOf(
                        failure instanceof FileSystemException told ? told.getReason() : failure.getMessage())
                .toLowerCase(java.util.Locale.ROOT);
        return Stream.of(values())
                .filter(one -> one.signs.stream().anyMatch(words::contains))
                .findFirst();
    }

    private static Optional<DiskTrouble> byClass(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException gone -> Optional.of(GONE);
            case AccessDeniedException denied -> Optional.of(DENIED);
            case FileAlreadyExistsException taken -> Optional.of(TAKEN);
            case DirectoryNotEmptyException taken -> Optional.of(TAKEN);
            case NotDirectoryException taken -> Optional.of(TAKEN);
            case ReadOnlyFileSystemException protectedFromWriting -> Optional.of(READ_ONLY);
            case InvalidPathException unnameable -> Optional.of(UNNAMEABLE);
            default -> Optional.empty();
        };
    }

    private static Optional<DiskTrouble> bySpace(Throwable failure) {
        String file = file(failure);
        if (file == null) {
            return Optional.empty();
        }
        for (Path place = Path.of(file).toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.exists(place)) {
                return isFull(place) ? Optional.of(FULL) : Optional.empty();
            }
        }
        return Optional.of(UNREACHABLE);
    }

    private static boolean isFull(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace() < ALMOST_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }
}
