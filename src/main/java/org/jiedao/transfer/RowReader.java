package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jiedao.people.NameScan;
import org.jiedao.people.PersonName;
import org.jiedao.sheet.SheetCell;
import org.jiedao.sheet.SheetRow;

/// Reads the rows of one table.
final class RowReader {
    private static final Predicate<String> NO_PERSON =
            Pattern.compile("^(合计|小计|总计|共计|累计|备注|说明|注[:：]|填表|填报|制表|审核|以下空白|单位负责人)").asPredicate();
    private static final Pattern SEVERAL = Pattern.compile("[\\p{IsHan}·]{2,}[、,，;；/][\\p{IsHan}·]{2,}");
    private static final Pattern SEX = Pattern.compile("[(（][男女][)）]$");
    private static final int MOST_CHARACTERS_OF_A_NAME = 100;

    private final MappedTable table;
    private final FactReader facts;
    private final NameScan names;

    RowReader(MappedTable table, FactReader facts, NameScan names) {
        this.table = table;
        this.facts = facts;
        this.names = names;
    }

    List<RowReading> rows() {
        RowCells cells = table.cells();
        List<RowReading> readings = new ArrayList<>();
        for (SheetRow row : table.table().rows()) {
            if (!isNoPerson(row)) {
                cells.move(row);
                readings.add(read(row, cells));
            }
        }
        return readings;
    }

    private static boolean isNoPerson(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.blank())
                .findFirst()
                .map(cell -> HalfWidth.tight(cell.text()))
                .filter(NO_PERSON)
                .isPresent();
    }

    private RowReading read(SheetRow row, RowCells cells) {
        Place place = new Place(table.preview().header().file(), table.preview().header().sheet(), row.number());
        String name = SEX.matcher(cells.text(Field.NAME)).replaceFirst("").strip();
        if (!cells.saysSomething() || NO_PERSON.test(HalfWidth.tight(name)) || isLoneRemark(row, name)) {
            return new RowReading.Skipped();
        }
        return refusal(name, cells)
                .<RowReading>map(reason -> new RowReading.Refused(place, name, List.of(reason)))
                .orElseGet(() -> new RowReading.Usable(usable(place, name, row, cells)));
    }

    /// One text alone in its row, not among the names, is a heading within the table.
    private static boolean isLoneRemark(SheetRow row, String name) {
        return name.isEmpty()
                && row.cells().stream()
                                .filter(cell -> !cell.blank() && cell.cover() == SheetCell.Cover.NONE)
                                .count()
                        <= 1;
    }

    private static Optional<String> refusal(String name, RowCells cells) {
        if (RowCells.isDitto(SheetCell.of(name))) {
            return Optional.of("姓名写作“" + name + "”，不知道是谁");
        }
        if (name.isEmpty()) {
            return Optional.of("没有姓名");
        }
        if (SEVERAL.matcher(name).find()) {
            return Optional.of("一格里有几个人的姓名（" + name + "），请拆成几行");
        }
        if (name.codePoints().noneMatch(Character::isLetter) && name.chars().allMatch(c -> c < 0x80)) {
            return Optional.of("姓名“" + name + "”不是文字");
        }
        return name.codePointCount(0, name.length()) > MOST_CHARACTERS_OF_A_NAME
                ? Optional.of("姓名超过" + MOST_CHARACTERS_OF_A_NAME + "个字")
                : Optional.empty();
    }

    private RosterRow usable(Place place, String name, SheetRow row, RowCells cells) {
        Remarks remarks = new Remarks();
        if (row.hidden()) {
            remarks.notice("第" + row.number() + "行被隐藏，已读入");
        }
        NameDoubt.of(place, name, names).stream().filter(NameDoubt::certain).forEach(doubt -> remarks.doubt("姓名" + doubt.reason()));
        RosterRow.UnitFacts unit = facts.unit(cells, remarks);
        RosterRow.PersonFacts person = facts.person(cells, remarks);
        RosterRow.PostFacts post = facts.post(cells, table.preview().title(), remarks);
        return new RosterRow(place, new PersonName(name), unit, person, post, remarks.doubts(), remarks.notices());
    }
}
