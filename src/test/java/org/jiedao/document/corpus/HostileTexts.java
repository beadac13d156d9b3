package org.jiedao.document.corpus;

import java.util.List;
import java.util.Random;

/// Texts that nobody would write: torn from markup and from every corner of Unicode. The same seed gives the same text.
final class HostileTexts {

    private static final List<String> MARKUP = List.of(
            "发文机关标志：中共青禾街道工作委员会文件\n", "发文字号：青禾党工[2026]3号\n", "签发人：张堃、李喆\n", "印章：无\n", "编号：1\n", "\n", "\n\n",
            "关于聘任委员的通知\n", "各社区党组织：\n", "一、总则。正文\n", "（一）加强领导\n", "1. 提高\n", "（1）落实；\n", "第一章　总则\n", "| 甲 | 乙 |\n",
            "|---|--|\n", "| 丙 |\n", "|||||\n", "附件：1．名单\n", "2．清单。\n", "附件1\n", "附件2（横排）\n", "附件一：表\n", "街道党工委\n2026年7月1日\n",
            "2026年【待补】月【待补】日\n", "（联系人：李喆）\n", "出席：张堃　李喆\n", "请假：\n", "抄送：甲、乙\n", "印发：办公室|2026年7月1日\n", "印发：办公室\n", "====\n",
            "聘书\n", "张堃同志：\n", "此聘。\n");

    private static final List<String> PIECES = List.of(
            "经研究", "，", "。", "（", "）", "《", "》", "“", "”", "\"", "'", "(", ")", "[2026]", "〔2026〕3号", "2026年07月01日", "二○二六年", "第3号", "１２ＡＢ",
            "{{", "}}", "{{机关}}", "{{#成员}}", "{{/成员}}", "{{^", "{{{", "}", "\t", "　", "  ", "|", "\\", "$1", "%s", "&lt;", "<w:p>", "]]>", "\u0000", "\u0007", "\u000B",
            "\f", "\u001B", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u200F", "\u202E", "\u2028", "\u2066", "\uFEFF", "\uFFFE", "\uFDD0", "\uD83D\uDE00", "\uD83D",
            "\uDE00", "\uE000", "א", "ب", "ک", "ि", "e\u0301", "\uD869\uDDC8", "䶮", "𬭎", "㊣", "①", "𝟘", "👨‍👩‍👧", "🇨🇳", "\uDB40\uDD00", "a", "Z", "0", "9.5%", "http://a.b/c?d=e", "x@y.z");

    private HostileTexts() {}

    static String of(long seed) {
        Random random = new Random(seed);
        int kind = random.nextInt(40);
        return switch (kind) {
            case 0 -> repeated(random, 1 << (8 + random.nextInt(7)));
            case 1 -> table(random);
            case 2 -> anyCharacters(random, random.nextInt(3000));
            default -> mixed(random, 1 + random.nextInt(kind < 10 ? 200 : 40));
        };
    }

    private static String mixed(Random random, int pieces) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "" : "关于工作的通知\n\n");
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextInt(3) == 0 ? pick(random, MARKUP) : pick(random, PIECES));
            if (random.nextInt(6) == 0) {
                text.append("党建工作".repeat(random.nextInt(12)));
            }
        }
        return text.toString();
    }

    private static String repeated(Random random, int times) {
        return "关于工作的通知\n\n" + pick(random, PIECES).repeat(times) + "\n街道\n2026年7月1日\n";
    }

    private static String table(Random random) {
        int columns = 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 12);
        int rows = 1 + random.nextInt(60);
        String row = ("| " + pick(random, PIECES).strip().replace("\n", "")).repeat(columns) + " |\n";
        return "关于工作的通知\n\n" + row.repeat(rows);
    }

    private static String anyCharacters(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) (random.nextInt(4) == 0 ? '\n' : random.nextInt(0x10000)));
        }
        return text.toString();
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
