package org.jiedao.document;

import java.util.regex.Pattern;

/// What a line of plain text is by its looks alone.
enum LineKind {
    BLANK(""),
    RULE("={4,}"),
    TABLE_ROW("\\|.*\\|"),
    FIGURE("图：.+"),
    ATTACHMENT_START("(\\S{1,20}〔\\d{4}〕\\d+号)?附件\\s*\\d{0,2}(（横排）)?"),
    ATTACHMENT_NOTE("附件：.+"),
    ATTENDANCE("(出席|请假|缺席|列席)：.+"),
    COPY("抄送：.+"),
    PRINTED("印发：.*"),
    DATE("(\\d{4}|【待补】)年(\\d{1,2}|【待补】)月(\\d{1,2}|【待补】)日|[〇一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"),
    CHAPTER("第[一二三四五六七八九十百]+[章节编][\\s　].{0,40}"),
    FIRST("[一二三四五六七八九十]+、.+"),
    SECOND("（[一二三四五六七八九十]+）.+"),
    THIRD("\\d{1,3}[.．](?!\\d).+"),
    FOURTH("（\\d{1,3}）.+"),
    BRACKETED("（[^（）]+）"),
    TEXT(".*");

    private final Pattern pattern;

    LineKind(String regex) {
        pattern = Pattern.compile(regex);
    }

    static LineKind of(String line) {
        for (LineKind kind : values()) {
            if (kind.pattern.matcher(line).matches()) {
                return kind;
            }
        }
        throw new IllegalStateException(line);
    }
}
