package org.jiedao.overprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.EntryRemarks;
import org.jiedao.sheet.TableSheet;

/// The register of wasted sheets as people read it: with the number, the serial and the name.
public final class SpoiledRows implements EntryRemarks {

    private final SpoiledSheets spoiled;
    private final DispatchRegister register;

    public SpoiledRows(SpoiledSheets spoiled, DispatchRegister register) {
        this.spoiled = spoiled;
        this.register = register;
    }

    /// One line.
    public record Row(SpoiledSheet sheet, String serial, String person) {
        public String day() {
            return ChineseDate.compact(sheet.at().toLocalDate());
        }

        /// What the certificate was printed on again.
        public String again() {
            return sheet.newSheet().isEmpty() ? "原编号重印" : "新纸号 " + sheet.newSheet();
        }
    }

    public SpoiledSheets sheets() {
        return spoiled;
    }

    @Override
    public Optional<String> on(DispatchEntry entry) {
        List<SpoiledSheet> wasted = spoiled.of(entry.id());
        return wasted.isEmpty() ? Optional.empty() : Optional.of("套打废页" + wasted.size() + "张。");
    }

    /// The newest first.
    public List<Row> rows() {
        Map<Long, DispatchEntry> entries =
                register.entries().stream().collect(Collectors.toMap(DispatchEntry::id, Function.identity()));
        return spoiled.all().stream()
                .map(sheet -> row(sheet, entries.get(sheet.entryId())))
                .toList();
    }

    private Row row(SpoiledSheet sheet, DispatchEntry entry) {
        return register.certificates(entry.id()).stream()
                .filter(certificate -> certificate.serial() == sheet.serial())
                .findFirst()
                .map(certificate -> new Row(sheet, entry.number().serial(sheet.serial()), certificate.personName()))
                .orElseGet(() -> new Row(sheet, entry.number().toString(), entry.matter().title()));
    }

    /// How many sheets were wasted for each reason, the commonest first, as a sentence.
    public static String counts(List<Row> rows) {
        Map<String, Long> counted =
                rows.stream().collect(Collectors.groupingBy(row -> row.sheet().reason(), Collectors.counting()));
        List<String> parts = counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(count -> count.getKey() + count.getValue() + "张")
                .toList();
        return rows.isEmpty() ? "没有登记过废页" : "共" + rows.size() + "张：" + String.join("，", parts);
    }

    public TableSheet table(LocalDate day) {
        List<Row> rows = rows();
        List<List<String>> lines = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            lines.add(List.of(
                    String.valueOf(index + 1), row.serial(), row.person(), row.sheet().reason(), row.day(), row.again()));
        }
        return new TableSheet(
                "套打废页登记表",
                List.of(counts(rows), "填表日期：" + ChineseDate.format(day)),
                List.of("序号", "编号", "姓名", "原因", "日期", "重印"),
                lines,
                day);
    }

    /// Answers why the sheet was not entered; nothing when it was.
    public Optional<String> enter(SpoiledSheet sheet) {
        if (sheet.reason().isEmpty()) {
            return Optional.of("没有登记废页：请写明原因（卡纸、偏移、写错……）。");
        }
        spoiled.add(sheet);
        return Optional.empty();
    }
}
