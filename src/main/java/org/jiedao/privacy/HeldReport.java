package org.jiedao.privacy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.archive.Disclosure;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.people.Person;

/// Everything held about one person on a day.
public record HeldReport(
        Person person, LocalDate day, List<Held> records, List<String> mentions, List<Disclosure> disclosures) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public HeldReport {
        records = List.copyOf(records);
        mentions = List.copyOf(mentions);
        disclosures = List.copyOf(disclosures);
    }

    /// By sort, in the order in which they were found.
    public Map<String, List<String>> bySort() {
        Map<String, List<String>> bySort = new LinkedHashMap<>();
        records.forEach(one -> bySort.computeIfAbsent(one.sort(), _ -> new ArrayList<>()).add(one.text()));
        return bySort;
    }

    public String title() {
        return "工作台留存的" + person.name().value() + "的信息";
    }

    /// One line for each time a number was shown or a file written.
    public List<String> told() {
        return disclosures.stream().map(HeldReport::told).toList();
    }

    private static String told(Disclosure one) {
        String when = ChineseDate.format(one.at().toLocalDate()) + " " + TIME.format(one.at());
        String why = one.reason().isEmpty() ? "" : "，原因：" + one.reason();
        String file = one.file() == null ? "" : "，文件：" + one.file();
        return when + " " + one.by() + " " + one.act().label() + "：" + one.what() + file + why;
    }

    /// Where else copies are, and for how long.
    public static List<String> elsewhere() {
        return List.of(
                "备份里有同样的记录。备份最长保存12个月，到期自动删除；在那以前，从备份恢复会把已删除的信息带回来，恢复后请再删一次。",
                "已签发的文书按发文登记长期保存，不因删除联系方式而改动。",
                "这里不登记身份证号、健康、收入、信仰和言论。");
    }

    /// As a plain official text.
    public String text() {
        List<String> lines = new ArrayList<>(List.of(title(), ""));
        lines.add("截至" + ChineseDate.format(day) + "，工作台里与此人有关的登记如下，电话号码遮去中间几位。");
        lines.add("一、登记册里的记录");
        bySort().forEach((sort, texts) -> {
            lines.add(sort + "（" + texts.size() + "条）");
            texts.forEach(text -> lines.add("· " + text + "。"));
        });
        lines.add("二、文字里写着这个姓名的地方");
        lines.addAll(listed(mentions, "没有。"));
        lines.add("三、显示和导出的登记");
        lines.addAll(listed(told(), "没有显示过号码，也没有单独导出过。"));
        lines.add("四、别处的副本和保存期限");
        lines.addAll(elsewhere());
        return String.join("\n", lines) + "\n";
    }

    private static List<String> listed(List<String> lines, String none) {
        return lines.isEmpty() ? List.of(none) : lines.stream().map(line -> line + "。").toList();
    }
}
