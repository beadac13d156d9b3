package org.jiedao.document;

import java.util.List;

/// What both writers must know alike of a book's cover and contents.
public final class BookLayout {

    public static final String CONTENTS = "目　录";

    /// The indent of an entry's second line.
    public static final double HANGING = OfficialLayout.INDENT.pt();

    private static final double PITCH_OF_SIZE = 1.5;
    private static final int ROOM_FOR_NUMBER = 3;

    private BookLayout() {}

    /// The author's own lines where there are several.
    public static List<String> title(Block.Cover cover) {
        int most = (int) (OfficialLayout.AREA_WIDTH.pt() / OfficialLayout.COVER_TITLE_SIZE.pt());
        return cover.title().size() > 1 ? cover.title() : TitleLines.of(new Block.Title(cover.title()), most);
    }

    /// As large as the longest line allows.
    public static double titleSize(Block.Cover cover) {
        Setting one = new Setting(1, 0, Advances.HALF_AND_FULL);
        double longest = title(cover).stream()
                .mapToDouble(line -> one.width(line, Face.TITLE))
                .max()
                .orElse(1);
        double fitting = Math.floor(OfficialLayout.AREA_WIDTH.pt() / longest);
        return Math.min(OfficialLayout.COVER_TITLE_SIZE.pt(), fitting);
    }

    /// Lines of the body between the title and what the cover says below it.
    public static final int ABOUT_BELOW = 2;

    public static double titlePitch(Block.Cover cover) {
        return titleSize(cover) * PITCH_OF_SIZE;
    }

    /// An entry's lines without its number, for which they leave room.
    public static List<Line> entry(Block.Contents.Entry entry, Setting setting, double width) {
        double room = width - ROOM_FOR_NUMBER * (setting.size() + setting.spacing());
        return new ChineseLines(setting, room).of(entry.title(), Face.FANG, 0, HANGING);
    }
}
