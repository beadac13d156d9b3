package org.jiedao.meeting.signin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.meeting.SignIn;
import org.jiedao.sheet.PastedRows;
import org.jiedao.sheet.Reading;
import org.jiedao.sheet.WorkbookReader;

/// Looks at a filled-in sign-in sheet and says what it would do to a list. Nothing is written.
public final class ReadSignInSheet {
    private static final String PASTED = "粘贴的内容";

    /// What became of looking at it.
    public sealed interface Preview {
        record Ready(SignInPlan plan) implements Preview {}

        record Refused(String sentence) implements Preview {}
    }

    public Preview workbook(Path file, SignIn list) throws IOException {
        return preview(String.valueOf(file.getFileName()), new WorkbookReader().read(file), list);
    }

    /// Rows copied in a spreadsheet.
    public Preview pasted(String text, SignIn list) {
        return preview(PASTED, new PastedRows(PASTED).read(text), list);
    }

    private static Preview preview(String source, Reading reading, SignIn list) {
        return switch (reading) {
            case Reading.Refused(String sentence) -> new Preview.Refused(sentence);
            case Reading.Read read -> {
                Set<String> known = list.attendees().stream()
                        .map(one -> one.card().name())
                        .collect(Collectors.toSet());
                SheetTables tables = new SheetTables(known);
                List<SheetLine> lines = read.sheets().stream()
                        .filter(sheet -> !sheet.hidden())
                        .flatMap(sheet -> tables.lines(sheet).stream())
                        .toList();
                yield lines.isEmpty()
                        ? new Preview.Refused("“" + source + "”里没有找到签到表，什么也没有填。表头里要有“姓名”，和“签到”“状态”“备注”里至少一栏；没有表头的，要有一列是名单上的姓名。")
                        : new Preview.Ready(SignInPlan.of(source, lines, read.notices(), list));
            }
        };
    }
}
