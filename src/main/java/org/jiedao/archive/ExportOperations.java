package org.jiedao.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.archive.Operations.Sought;
import org.jiedao.archive.PastChange.Difference;
import org.jiedao.archive.PastChange.Touched;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.file.WholeFile;
import org.jiedao.sheet.SheetWriter;
import org.jiedao.sheet.TableSheet;

/// What was done, as a workbook: numbers masked, and the export itself logged.
public final class ExportOperations {
    /// What Excel and the memory take.
    private static final int MOST = 20_000;

    private static final int LONGEST = 2_000;
    private static final int AT_A_TIME = 500;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Operations operations;
    private final Disclosures disclosures;
    private final Clock clock;

    public ExportOperations(Operations operations, Disclosures disclosures, Clock clock) {
        this.operations = operations;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /// Told how far the work has come; may throw to stop it.
    @FunctionalInterface
    public interface Progress {
        void at(long done, long of);
    }

    /// Answers the sentence that says what is in the file. A file that was there is replaced whole or not at all.
    public String write(Sought sought, Path file, Progress progress) throws IOException {
        long all = Math.min(operations.find(sought, 0, 1).all(), MOST);
        List<List<String>> rows = new ArrayList<>();
        while (rows.size() < all) {
            List<Operation> part = operations.find(sought, rows.size(), AT_A_TIME).rows();
            Map<Long, List<Touched>> told = operations.told(part);
            part.forEach(one -> rows.add(row(one, told.getOrDefault(one.step(), List.of()))));
            progress.at(rows.size(), all);
            if (part.isEmpty()) {
                break;
            }
        }
        LocalDate day = LocalDate.now(clock);
        TableSheet sheet = new TableSheet(
                "操作记录",
                List.of("导出日期：" + ChineseDate.format(day), "共" + rows.size() + "条，最近的在前；电话遮去中间几位"),
                List.of("编号", "时间", "操作人", "类别", "做了什么", "改动前后"),
                rows,
                day);
        WholeFile.write(file, out -> new SheetWriter().write(sheet, out));
        String name = file.getFileName().toString();
        disclosures.exported(new Disclosures.Export("操作记录", name, operations.about(sought), true, "", null));
        return "操作记录" + rows.size() + "条已写入" + name + (rows.size() == MOST ? "；更早的没有写入，请缩小日期范围再导出。" : "。");
    }

    private static List<String> row(Operation one, List<Touched> told) {
        String undone = one.undone() ? "（已撤销）" : "";
        return List.of(
                Long.toString(one.number()),
                TIME.format(one.at()),
                one.by(),
                one.act().label(),
                one.title() + undone,
                one.act() == Act.STEP ? told(told) : "");
    }

    private static String told(List<Touched> records) {
        String text = records.stream().map(ExportOperations::told).collect(Collectors.joining("\n"));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……";
    }

    private static String told(Touched touched) {
        return touched.manner().label() + touched.part() + " "
                + touched.differences().stream().map(one -> told(touched, one)).collect(Collectors.joining("；"));
    }

    private static String told(Touched touched, Difference one) {
        return one.column() + "：" + switch (touched.manner()) {
            case ADDED -> one.after();
            case REMOVED -> one.before();
            case CHANGED -> shown(one.before()) + " → " + shown(one.after());
        };
    }

    private static String shown(String value) {
        return value.isEmpty() ? "（空）" : value;
    }
}
