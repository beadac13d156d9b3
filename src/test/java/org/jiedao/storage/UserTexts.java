package org.jiedao.storage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.IssuedFile;
import org.jiedao.dispatch.Paper;
import org.jiedao.wording.WordingStore;

/// One of each text that a user writes: a wording, a draft, a further version of the newest paper.
final class UserTexts {
    private UserTexts() {}

    static void write(Database database) throws IOException {
        DispatchRegister register = database.dispatchRegister();
        long entry = register.entries().getFirst().id();
        register.addVersion(
                entry,
                version -> new DispatchRegister.Revision(
                        LocalDate.of(2026, 7, 1),
                        "姓名有误",
                        "第二版的文稿",
                        List.of(new IssuedFile("2026/第" + version + "版.pdf", "0".repeat(64), 1))));
        database.wordings().add(new WordingStore.Change("publicity", "公示", "我的公示", true, "保存"));
        database.workingTexts().keep(Paper.NOTICE, 1, "原文", "改文");
    }
}
