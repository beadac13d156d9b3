package org.jiedao;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/// The arm of `src/test/faults/faults.c`: which operation of this very process on files below a folder fails.
final class FaultyDisk {
    private static final int AT = 0;
    private static final int LASTING = 4;
    private static final int COUNT = 8;
    private static final int HIT = 12;
    private static final int KIND = 16;
    private static final int FOLDER = 20;
    private static final int LONGEST = 4096;
    private static final String[] KINDS = {"", "write", "sync", "move", "delete", "make"};

    private final MappedByteBuffer control;

    private FaultyDisk(MappedByteBuffer control) {
        this.control = control;
    }

    static FaultyDisk ofThisProcess() throws IOException {
        String name = Objects.requireNonNull(System.getenv("JIEDAO_FAULTS"), "start it by src/test/faults/faults.sh");
        try (RandomAccessFile file = new RandomAccessFile(name, "rw")) {
            MappedByteBuffer control =
                    file.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, FOLDER + LONGEST);
            control.order(ByteOrder.nativeOrder());
            return new FaultyDisk(control);
        }
    }

    /// The `at`-th operation below the folder fails; `lasting`, every one of its kind from there on.
    void arm(Path folder, int at, boolean lasting) {
        control.putInt(AT, 0);
        byte[] name = folder.toString().getBytes(StandardCharsets.UTF_8);
        control.put(FOLDER, name);
        control.put(FOLDER + name.length, (byte) 0);
        control.putInt(LASTING, lasting ? 1 : 0);
        control.putInt(COUNT, 0);
        control.putInt(HIT, 0);
        control.putInt(KIND, 0);
        control.putInt(AT, at);
    }

    void disarm() {
        control.putInt(AT, 0);
    }

    boolean hit() {
        return control.getInt(HIT) > 0;
    }

    String kind() {
        return KINDS[control.getInt(KIND)];
    }
}
