package org.jiedao.file;

import java.io.IOException;

/// Saved, but the disk did not confirm that it has it. Whether it is there shows at the next opening, so nobody takes back
/// what belongs to it. No `UncheckedIOException`: whoever unwraps those tells of work that was not done.
public final class Unconfirmed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unconfirmed(Throwable cause) {
        super(new IOException("磁盘没有确认刚才的内容已经写稳，请关闭工作台再打开，核对这一步在不在；并尽快备份到另一块磁盘。", cause));
    }
}
