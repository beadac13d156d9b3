package org.jiedao.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.sheet.SheetWriter;
import org.jiedao.sheet.TableSheet;

/// Makes `samples/` again: run `main` with the folder as its argument.
final class SampleWorkbooks {
    static final String CLEAN = "青禾街道花名册（规范）.xlsx";
    static final String MESSY = "青禾街道花名册（杂乱）.xlsx";
    static final String MESSY_OLD = "青禾街道花名册（杂乱）.xls";

    private static final List<String> HEADERS = List.of(
            "序号", "姓名", "单位", "单位类别", "所属社区", "单位党组织", "职务", "党内职务", "联系电话", "所在委员会", "委员会职务", "专兼职", "任职时间",
            "届满时间", "拟任职务", "备注");
    private static final String TERM_END = "2030年6月30日";

    private SampleWorkbooks() {}

    public static void main(String[] folder) throws IOException {
        writeTo(Path.of(folder[0]));
    }

    static void writeTo(Path folder) throws IOException {
        SamplePeople sample = SamplePeople.read();
        try (OutputStream out = Files.newOutputStream(folder.resolve(CLEAN))) {
            new SheetWriter().write(clean(sample), out);
        }
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve(MESSY))) {
            new MessyWorkbook(workbook, sample).fill();
            workbook.write(out);
        }
        try (Workbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve(MESSY_OLD))) {
            new MessyWorkbook(workbook, sample).fill();
            workbook.write(out);
        }
    }

    private static TableSheet clean(SamplePeople sample) {
        List<List<String>> rows = new ArrayList<>();
        for (SamplePeople.SamplePerson person : sample.people()) {
            SamplePeople.SampleUnit unit = person.unit();
            SamplePeople.SamplePost seat = person.seat();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    person.name(),
                    unit.name(),
                    unit.category(),
                    unit.community(),
                    unit.partyOrganization(),
                    person.post(),
                    person.partyPost(),
                    person.phone(),
                    seat.committee(),
                    seat.role(),
                    seat.kind(),
                    seat.start(),
                    person.sits() ? TERM_END : "",
                    seat.proposed(),
                    "示例"));
        }
        return new TableSheet(
                "青禾街道（示例）花名册",
                List.of("填报单位：青禾街道（示例）党建工作办公室", "填报日期：2026年3月1日", "全部虚构"),
                HEADERS,
                rows,
                LocalDate.of(2026, 3, 1));
    }
}
