package org.jiedao.people;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiedao.archive.Disclosures;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.file.WholeFile;
import org.jiedao.sheet.SheetWriter;
import org.jiedao.sheet.TableSheet;

/// The roster as a workbook: numbers masked, or in full for one export and for a reason. Either way it is logged.
public final class ExportRoster {
    /// What one needs whole numbers for.
    public static final List<String> REASONS = List.of("通知开会", "上级要求报送", "核对号码");

    private final Disclosures disclosures;
    private final Clock clock;

    public ExportRoster(Disclosures disclosures, Clock clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /// Somebody, with the name of his unit.
    public record Line(Person person, String unit) {}

    /// An empty reason masks the numbers. Answers the sentence that says what was written; a file that was there is
    /// replaced whole or not at all.
    public String write(List<Line> lines, Path file, String reason) throws IOException {
        boolean masked = reason.isEmpty();
        LocalDate day = LocalDate.now(clock);
        String told = masked ? "电话遮去中间几位" : "含完整电话，用于：" + reason;
        TableSheet sheet = new TableSheet(
                "花名册",
                List.of("导出日期：" + ChineseDate.format(day), told),
                List.of("姓名", "单位", "职务", "党内职务", "工作电话"),
                lines.stream().map(line -> row(line, masked)).toList(),
                day);
        WholeFile.write(file, out -> new SheetWriter().write(sheet, out));
        String name = String.valueOf(file.getFileName());
        disclosures.exported(new Disclosures.Export("花名册", name, lines.size(), masked, reason, null));
        return "花名册" + lines.size() + "人已写入" + name + "，" + told + "。这次导出已记入操作记录。";
    }

    private static List<String> row(Line line, boolean masked) {
        Person person = line.person();
        return List.of(
                person.name().value(),
                line.unit(),
                Objects.requireNonNullElse(person.post(), ""),
                Objects.requireNonNullElse(person.partyPost(), ""),
                masked ? MaskedPhone.of(person.phone()) : Objects.requireNonNullElse(person.phone(), ""));
    }
}
