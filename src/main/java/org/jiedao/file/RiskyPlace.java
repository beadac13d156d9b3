package org.jiedao.file;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Why a folder is no good place for a database that is written all day: somebody else writes it too, or it can go away.
public enum RiskyPlace {
    SYNCHRONISED("在同步网盘里，网盘会在写入时占用文件，也会把登记传到外面"),
    NETWORK("在网络位置，网络一断，正在保存的内容会受影响"),
    REMOVABLE("在可以拔掉的磁盘上，拔掉时正在保存的内容会受影响"),
    DEEP("的路径太长，里面的文件 Word 可能打不开");

    private static final List<String> SYNCHRONISING = List.of(
            "onedrive",
            "坚果云",
            "nutstore",
            "我的坚果云",
            "dropbox",
            "icloud",
            "google drive",
            "百度网盘",
            "百度云同步盘",
            "baidusync",
            "wps云",
            "wpsdrive",
            "wps cloud",
            "腾讯微云",
            "weiyun",
            "阿里云盘",
            "aliyundrive",
            "天翼云盘",
            "和彩云",
            "同步盘");
    private static final Set<String> NETWORKS =
            Set.of("cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "webdav", "davfs", "fuse.sshfs", "fuse.davfs2", "afpfs", "9p");
    /// Where Linux mounts what is plugged in.
    private static final List<Path> PLUGGED_IN = List.of(Path.of("/media"), Path.of("/run/media"));
    /// What papers need below it: the year, the number, the title.
    private static final int ROOM_BELOW = 110;

    private final String why;

    RiskyPlace(String why) {
        this.why = why;
    }

    /// Follows on the name of the folder.
    public String why() {
        return why;
    }

    /// The first that applies. `environment` names the folders of OneDrive on Windows.
    public static Optional<RiskyPlace> of(Path folder, Map<String, String> environment) {
        Path whole = real(folder);
        return Stream.of(
                        Optional.of(SYNCHRONISED).filter(_ -> isSynchronised(whole, environment)),
                        Optional.of(NETWORK).filter(_ -> isOnNetwork(whole)),
                        Optional.of(REMOVABLE).filter(_ -> isRemovable(whole)),
                        Optional.of(DEEP).filter(_ -> whole.toString().length() > PortableName.LONGEST_PATH - ROOM_BELOW))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notYetThere) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private static boolean isSynchronised(Path folder, Map<String, String> environment) {
        boolean named = StreamSupport.stream(folder.spliterator(), false)
                .map(name -> name.toString().toLowerCase(Locale.ROOT))
                .anyMatch(name -> SYNCHRONISING.stream().anyMatch(name::startsWith));
        return named
                || environment.entrySet().stream()
                        .filter(one -> one.getKey().toLowerCase(Locale.ROOT).startsWith("onedrive"))
                        .anyMatch(one -> !one.getValue().isBlank() && folder.startsWith(one.getValue()));
    }

    private static boolean isOnNetwork(Path folder) {
        return folder.toString().startsWith("\\\\")
                || store(folder)
                        .map(store -> NETWORKS.contains(store.type().toLowerCase(Locale.ROOT)))
                        .orElse(false);
    }

    private static boolean isRemovable(Path folder) {
        return PLUGGED_IN.stream().anyMatch(folder::startsWith)
                || store(folder).map(RiskyPlace::isRemovable).orElse(false);
    }

    /// Windows alone tells it of a drive.
    private static boolean isRemovable(FileStore store) {
        try {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        } catch (IOException | UnsupportedOperationException untold) {
            return false;
        }
    }

    private static Optional<FileStore> store(Path folder) {
        for (Path place = folder; place != null; place = place.getParent()) {
            if (Files.exists(place)) {
                try {
                    return Optional.of(Files.getFileStore(place));
                } catch (IOException untold) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
