package org.jiedao.transfer;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.UnitCategory;
import org.jspecify.annotations.Nullable;

/// Reads from a row's cells what is said about the unit, the person and the seat.
final class FactReader {
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final Pattern BODY = Pattern.compile("^.*(大工委|大党委|党工委|党委|党总支|党支部|委员会)");
    /// What the columns hold; a character beyond the basic plane takes the room of two.
    private static final int MOST_CHARACTERS = 200;

    private final Map<String, UnitCategory> categories =
            WordList.of("categories.txt", UnitCategory.class, UnitCategory::label);
    private final Map<String, Role> roles = WordList.of("roles.txt", Role.class, Role::label);

    RosterRow.@Nullable UnitFacts unit(RowCells cells, Remarks remarks) {
        String name = text(cells, Field.UNIT, remarks);
        if (name == null) {
            return null;
        }
        String word = text(cells, Field.UNIT_CATEGORY, remarks);
        UnitCategory category = word == null ? null : categories.get(HalfWidth.tight(word));
        if (word != null && category == null) {
            remarks.doubt("单位类别“" + word + "”不认识：导入人员，但未登记过的单位不登记");
        }
        return new RosterRow.UnitFacts(
                name.replace(" ", ""),
                category,
                text(cells, Field.COMMUNITY, remarks),
                text(cells, Field.UNIT_PARTY_ORGANIZATION, remarks));
    }

    RosterRow.PersonFacts person(RowCells cells, Remarks remarks) {
        String phone = text(cells, Field.PHONE, remarks);
        PhoneText read = phone == null ? new PhoneText("", "") : PhoneText.read(phone);
        if (!read.doubt().isEmpty()) {
            remarks.doubt(read.doubt());
        }
        return new RosterRow.PersonFacts(
                text(cells, Field.POST, remarks),
                text(cells, Field.PARTY_POST, remarks),
                read.number().isEmpty() ? null : read.number());
    }

    /// `title` is what stands above the table: it names the committee where no column does.
    RosterRow.@Nullable PostFacts post(RowCells cells, String title, Remarks remarks) {
        String proposed = text(cells, Field.PROPOSED_ROLE, remarks);
        String serving = text(cells, Field.ROLE, remarks);
        String written = serving == null ? proposed : serving;
        if (written == null) {
            return null;
        }
        Role role = role(written);
        if (role == null) {
            remarks.doubt("委员会职务“" + written + "”不认识：导入人员，不登记任职");
            return null;
        }
        SeatKind kind = kind(cells.text(Field.SEAT_KIND), written, role);
        String committee = text(cells, Field.COMMITTEE, remarks);
        return new RosterRow.PostFacts(
                committee == null ? title : committee,
                role == Role.MEMBER && kind == SeatKind.PART_TIME ? Role.PART_TIME_MEMBER : role,
                kind,
                serving == null,
                day(cells, Field.STARTS_ON, "按1日登记", "按本届起始日登记", remarks),
                day(cells, Field.ENDS_ON, "按1日看待", "届满以本届为准", remarks));
    }

    /// “大工委”兼职委员: what stands after the name of a body.
    private @Nullable Role role(String written) {
        String key = HeaderWords.key(written);
        Role whole = roles.get(key);
        return whole == null ? roles.get(BODY.matcher(key).replaceFirst("")) : whole;
    }

    private static SeatKind kind(String column, String written, Role role) {
        boolean partTime = column.contains("兼") || column.isEmpty() && written.contains("兼职");
        return partTime || role == Role.PART_TIME_MEMBER ? SeatKind.PART_TIME : SeatKind.FULL_TIME;
    }

    private static @Nullable LocalDate day(
            RowCells cells, Field field, String ifMonth, String ifUnreadable, Remarks remarks) {
        return switch (DateText.read(cells.cell(field))) {
            case DateText.Reading.Absent absent -> null;
            case DateText.Reading.Day day -> day.day();
            case DateText.Reading.Month month -> {
                remarks.doubt(field.label() + "“" + cells.text(field) + "”只有年月，" + ifMonth);
                yield month.firstDay();
            }
            case DateText.Reading.Unreadable unreadable -> {
                remarks.doubt(field.label() + "“" + unreadable.text() + "”不是日期，" + ifUnreadable);
                yield null;
            }
        };
    }

    private static @Nullable String text(RowCells cells, Field field, Remarks remarks) {
        String text = cells.text(field);
        if (RowCells.isDitto(cells.cell(field))) {
            remarks.doubt(field.label() + "写作“" + text + "”，但上面没有可沿用的内容");
            return null;
        }
        if (IDENTITY_NUMBER.matcher(HalfWidth.of(text)).find()) {
            remarks.notice(field.label() + "里有证件号码，未导入（最小必要）");
            return null;
        }
        if (text.length() > MOST_CHARACTERS) {
            remarks.doubt(field.label() + "超过" + MOST_CHARACTERS + "个字，未导入");
            return null;
        }
        return text.isEmpty() ? null : text;
    }
}
