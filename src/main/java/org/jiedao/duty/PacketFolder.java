package org.jiedao.duty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jiedao.file.Content;
import org.jiedao.file.PortableName;
import org.jiedao.file.Sha256;
import org.jiedao.file.StagedFolder;

/// The folder of packets: of each a folder with the whole in one PDF and its parts in Word. A packet made again gets a folder
/// of its own beside the one before, which stays as it is.
public final class PacketFolder {
    static final String WHOLE = ComposePacket.TITLE + ".pdf";
    private static final String STAGING = ".staging";
    private static final int LONGEST = 40;

    private final Path root;

    public PacketFolder(Path root) {
        this.root = root;
    }

    /// Where a packet lies, below the folder, and what its PDF hashes to.
    record Published(String file, String sha256) {}

    StagedFolder stage(Map<String, Content> files) throws IOException {
        return StagedFolder.in(root.resolve(STAGING), files);
    }

    Published publish(StagedFolder staged, MemberYear member) throws IOException {
        Path wanted = root.resolve(String.valueOf(member.report().year()))
                .resolve(name(member.who().body().name()))
                .resolve(name(member.who().name()));
        Path there = staged.claim(wanted);
        String file = root.toAbsolutePath().relativize(there.resolve(WHOLE)).toString().replace('\\', '/');
        return new Published(file, staged.sha256(WHOLE));
    }

    static String name(String text) {
        return PortableName.of(text, LONGEST);
    }

    void sweep(Instant now) throws IOException {
        StagedFolder.sweep(root.resolve(STAGING), now);
    }

    public Path locate(Packet packet) {
        return root.resolve(packet.file());
    }

    /// What is wrong with a packet's file, or nothing.
    public Optional<String> fault(Packet packet) throws IOException {
        Path file = locate(packet);
        if (!Files.isRegularFile(file)) {
            return Optional.of("述职材料不在：" + packet.file() + "，请重新编");
        }
        return Sha256.of(file).equals(packet.sha256())
                ? Optional.empty()
                : Optional.of("述职材料编成后被改动：" + packet.file() + "，请重新编");
    }
}
