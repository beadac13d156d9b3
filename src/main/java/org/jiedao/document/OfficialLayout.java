package org.jiedao.document;

import static org.jiedao.document.OfficialLayout.Strength.ADVISED;
import static org.jiedao.document.OfficialLayout.Strength.DERIVED;
import static org.jiedao.document.OfficialLayout.Strength.HOUSE;
import static org.jiedao.document.OfficialLayout.Strength.REQUIRED;
import static org.jiedao.document.OfficialLayout.Strength.USUAL;
import static org.jiedao.document.OfficialLayout.Unit.CHARACTERS;
import static org.jiedao.document.OfficialLayout.Unit.LINES;
import static org.jiedao.document.OfficialLayout.Unit.MM;
import static org.jiedao.document.OfficialLayout.Unit.PT;

/// Every number that a page is set by, with the clause of GB/T 9704—2012 it comes from. Both writers read only these.
public enum OfficialLayout {
    PAGE_WIDTH(210, MM, "5.1", REQUIRED),
    PAGE_HEIGHT(297, MM, "5.1", REQUIRED),
    MARGIN_TOP(37, MM, "5.2.1", REQUIRED),
    MARGIN_LEFT(28, MM, "5.2.1", REQUIRED),
    MARGIN_RIGHT(26, MM, "5.2.1", DERIVED),
    MARGIN_BOTTOM(35, MM, "5.2.1", DERIVED),
    AREA_WIDTH(156, MM, "5.2.1", REQUIRED),
    AREA_HEIGHT(225, MM, "5.2.1", REQUIRED),
    LINES_ON_A_PAGE(22, LINES, "5.2.3", USUAL),
    CHARACTERS_IN_A_LINE(28, CHARACTERS, "5.2.3", USUAL),
    /// 22 lines of 28.95 pt fill 636.9 of 637.8 pt; 29 pt would leave 21 lines.
    LINE_PITCH(28.95, PT, "5.2.3", DERIVED),
    /// 28 characters of 15.75 pt fill 441 of 442.2 pt; a quarter of a point is the finest step that Word knows.
    CHARACTER_SPACING(-0.25, PT, "5.2.3", DERIVED),
    BODY_SIZE(16, PT, "5.2.2", USUAL),
    INDENT(2, CHARACTERS, "7.3.3", USUAL),

    MARK_TOP(35, MM, "7.2.4", REQUIRED),
    MARK_SIZE_LARGEST(62, PT, "7.2.4", HOUSE),
    /// Several organs' names together: the first page must still show body text (7.3.3).
    JOINT_MARK_HEIGHT(45, MM, "7.2.4", HOUSE),
    NUMBER_BELOW_MARK(2, LINES, "7.2.5", REQUIRED),
    UPWARD_NUMBER_INDENT(1, CHARACTERS, "7.2.5", REQUIRED),
    RED_LINE_BELOW_NUMBER(4, MM, "7.2.7", REQUIRED),
    RED_LINE_THICKNESS(0.7, MM, "7.2.7", HOUSE),
    TITLE_BELOW_RED_LINE(2, LINES, "7.3.1", USUAL),
    TITLE_SIZE(22, PT, "7.3.1", USUAL),
    ADDRESSEE_BELOW_TITLE(1, LINES, "7.3.2", REQUIRED),
    ATTACHMENT_NOTE_BELOW_BODY(1, LINES, "7.3.4", REQUIRED),
    /// The seal's top then stands within one line of the body.
    SEALED_ORGAN_BELOW_BODY(2, LINES, "7.3.5.1", DERIVED),
    SEALED_DATE_RIGHT(4, CHARACTERS, "7.3.5.1", USUAL),
    /// That of a street's party work committee; the clause wants seals neither to touch nor to leave the type area.
    SEAL_DIAMETER(42, MM, "7.3.5.1", HOUSE),
    SEALS_APART(2, MM, "7.3.5.1", HOUSE),
    /// Rows of seals are five lines apart: 51 mm.
    SEAL_ROWS_APART(4, LINES, "7.3.5.1", DERIVED),
    ORGAN_BELOW_BODY(1, LINES, "7.3.5.2", REQUIRED),
    ORGAN_RIGHT(2, CHARACTERS, "7.3.5.2", REQUIRED),
    DATE_RIGHT_OF_ORGAN(2, CHARACTERS, "7.3.5.2", REQUIRED),
    STAMP_BELOW_BODY(2, LINES, "7.3.5.3", REQUIRED),
    STAMP_RIGHT(4, CHARACTERS, "7.3.5.3", REQUIRED),
    TITLE_LEFT_OF_STAMP(2, CHARACTERS, "7.3.5.3", REQUIRED),
    DATE_BELOW_STAMP(1, LINES, "7.3.5.3", REQUIRED),
    /// The clause names no size of a signer's stamp.
    STAMP_WIDTH(36, MM, "7.3.5.3", HOUSE),
    STAMP_HEIGHT(2, LINES, "7.3.5.3", HOUSE),
    BODY_WITH_SIGN_OFF(2, LINES, "7.3.5.5", HOUSE),
    ATTACHMENT_TITLE_LINE(3, LINES, "7.3.7", REQUIRED),
    /// 纪要格式可以根据实际制定.
    ATTENDANCE_BELOW_BODY(1, LINES, "10.3", ADVISED),

    IMPRINT_SIZE(14, PT, "7.4.2", USUAL),
    IMPRINT_PITCH(24, PT, "7.4.2", HOUSE),
    IMPRINT_INDENT(1, CHARACTERS, "7.4.2", USUAL),
    IMPRINT_THICK_LINE(0.35, MM, "7.4.1", ADVISED),
    IMPRINT_THIN_LINE(0.25, MM, "7.4.1", ADVISED),

    PAGE_NUMBER_SIZE(14, PT, "7.5", USUAL),
    PAGE_NUMBER_BELOW_AREA(7, MM, "7.5", USUAL),
    PAGE_NUMBER_INDENT(1, CHARACTERS, "7.5", USUAL),

    LETTER_MARK_TOP(30, MM, "10.1", REQUIRED),
    LETTER_LINE_BELOW_MARK(4, MM, "10.1", REQUIRED),
    LETTER_LINE_WIDTH(170, MM, "10.1", REQUIRED),
    LETTER_LINE_FROM_BOTTOM(20, MM, "10.1", REQUIRED),
    LETTER_THICK_LINE(0.8, MM, "10.1", HOUSE),
    LETTER_THIN_LINE(0.25, MM, "10.1", HOUSE),
    LETTER_LINE_GAP(0.5, MM, "10.1", HOUSE),
    /// 7/8 of the height of a size-3 character.
    LETTER_NUMBER_BELOW_LINE(14, PT, "10.1", REQUIRED),
    LETTER_TITLE_BELOW(2, LINES, "10.1", REQUIRED),

    TABLE_SIZE(12, PT, "8", HOUSE),
    TABLE_PITCH(18, PT, "8", HOUSE),
    TABLE_PADDING(4, PT, "8", HOUSE),
    TABLE_LINE(0.5, PT, "8", HOUSE),
    /// Air between a table and the text above and below it.
    TABLE_GAP(6, PT, "8", HOUSE),

    COVER_TITLE_SIZE(36, PT, "汇编惯例", HOUSE),
    COVER_TITLE_TOP(50, MM, "汇编惯例", HOUSE),
    /// The foot of the date's line, from the top of the type area.
    COVER_FOOT(205, MM, "汇编惯例", HOUSE),
    LEADER_DOT(0.9, PT, "汇编惯例", HOUSE),
    LEADER_DOTS_APART(4, PT, "汇编惯例", HOUSE),

    CERTIFICATE_MARGIN(32, MM, "聘书惯例", HOUSE),
    /// Word draws a page border at most 31 pt from the edge.
    CERTIFICATE_FRAME(10.5, MM, "聘书惯例", HOUSE),
    CERTIFICATE_FRAME_GAP(2, MM, "聘书惯例", HOUSE),
    CERTIFICATE_FRAME_THICK(1.1, MM, "聘书惯例", HOUSE),
    CERTIFICATE_FRAME_THIN(0.3, MM, "聘书惯例", HOUSE),
    CERTIFICATE_SERIAL_TOP(20, MM, "聘书惯例", HOUSE),
    CERTIFICATE_SERIAL_SIZE(12, PT, "聘书惯例", HOUSE),
    CERTIFICATE_TITLE_TOP(29, MM, "聘书惯例", HOUSE),
    CERTIFICATE_TITLE_SIZE(60, PT, "聘书惯例", HOUSE),
    CERTIFICATE_BODY_TOP(62, MM, "聘书惯例", HOUSE),
    CERTIFICATE_BODY_SIZE(22, PT, "聘书惯例", HOUSE),
    CERTIFICATE_BODY_SMALLEST(16, PT, "聘书惯例", HOUSE),
    /// The foot of the date's line, from the top of the page.
    CERTIFICATE_FOOT(178, MM, "聘书惯例", HOUSE),
    /// Below the date Word keeps room for the one line more that a strange font may make.
    CERTIFICATE_BOTTOM(14, MM, "聘书惯例", HOUSE);

    /// 规定, 推算, 一般, 推荐/可以, 自定: only the first may make a check fail.
    public enum Strength {
        REQUIRED,
        DERIVED,
        USUAL,
        ADVISED,
        HOUSE
    }

    enum Unit {
        MM,
        PT,
        LINES,
        CHARACTERS
    }

    private final double value;
    private final Unit unit;
    private final String clause;
    private final Strength strength;

    OfficialLayout(double value, Unit unit, String clause, Strength strength) {
        this.value = value;
        this.unit = unit;
        this.clause = clause;
        this.strength = strength;
    }

    public double pt() {
        return switch (unit) {
            case MM -> value * 72 / 25.4;
            case PT -> value;
            case LINES -> value * LINE_PITCH.value;
            case CHARACTERS -> value * (BODY_SIZE.value + CHARACTER_SPACING.value);
        };
    }

    /// Twentieths of a point, the unit of Word.
    public int twips() {
        return (int) Math.round(pt() * 20);
    }

    public double mm() {
        return pt() * 25.4 / 72;
    }

    /// The bare number of lines or characters.
    public int count() {
        return (int) Math.round(value);
    }

    public String clause() {
        return clause;
    }

    public Strength strength() {
        return strength;
    }
}
