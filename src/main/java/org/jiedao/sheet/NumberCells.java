package org.jiedao.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Shows a number as its cell shows it, except that digits are never lost in an exponent.
final class NumberCells {
    private static final Pattern EXPONENT = Pattern.compile("-?\\d(\\.\\d+)?E[+-]?\\d+");
    /// Formats that a Chinese Excel knows by number only (ECMA-376 Part 1, 18.8.30, zh-cn); POI takes them for General.
    private static final Map<Integer, String> CHINESE_DATES = Map.ofEntries(
            Map.entry(27, "yyyy年m月"),
            Map.entry(28, "m月d日"),
            Map.entry(29, "m月d日"),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy年m月d日"),
            Map.entry(36, "yyyy年m月"),
            Map.entry(50, "yyyy年m月"),
            Map.entry(51, "m月d日"),
            Map.entry(52, "yyyy年m月"),
            Map.entry(53, "m月d日"),
            Map.entry(54, "m月d日"),
            Map.entry(57, "yyyy年m月"),
            Map.entry(58, "m月d日"));

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean since1904;

    NumberCells(boolean since1904) {
        this.since1904 = since1904;
    }

    SheetCell cell(double value, int formatIndex, @Nullable String formatInFile) {
        String format = CHINESE_DATES.getOrDefault(formatIndex, unquoted(formatInFile == null ? "General" : formatInFile));
        String shown = formatter.formatRawCellContents(value, formatIndex, format, since1904).strip();
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            return new SheetCell(shown, day(value), SheetCell.Cover.NONE);
        }
        return SheetCell.of(EXPONENT.matcher(shown).matches() ? digits(value) : shown);
    }

    /// POI shows the quotes that a format puts around 年, 月, 日; around letters they keep them from being codes.
    private static String unquoted(String format) {
        return format.replaceAll("\"([^\"A-Za-z#0?]*)\"", "$1");
    }

    /// A time of day without a day is no date.
    private @Nullable LocalDate day(double value) {
        return value < 1 ? null : DateUtil.getLocalDateTime(value, since1904).toLocalDate();
    }

    private static String digits(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
