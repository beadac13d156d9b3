package org.jiedao.document;

import java.util.List;

/// What both writers must know alike of a book's cover and contents.
public final class BookLayout {

    public static final String CONTENTS = "目　录";

    public static final double TITLE_PITCH = OfficialLayout.COVER_TITLE_SIZE.pt() * 1.5;

    /// The indent of an entry's second line.
    public static final double HANGING = OfficialLayout.INDENT.pt();

    private static final int ROOM_FOR_NUMBER = 4;

    private BookLayout() {}

    public static List<String> title(Block.Cover cover) {
        int most = (int) (OfficialLayout.AREA_WIDTH.pt() / OfficialLayout.COVER_TITLE_SIZE.pt());
        return TitleLines.of(new Block.Title(List.of(cover.title())), most);
    }

    /// An entry's lines without its number, for which they leave room.
    public static List<Line> entry(Block.Contents.Entry entry, Setting setting, double width) {
        double room = width - ROOM_FOR_NUMBER * (setting.size() + setting.spacing());
        return new ChineseLines(setting, room).of(entry.title(), Face.FANG, 0, HANGING);
    }
}
