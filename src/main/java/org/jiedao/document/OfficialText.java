package org.jiedao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads the plain text of an official document: the text itself is the markup.
///
/// ```
/// 发文机关标志：中共青禾街道工作委员会文件      front lines, each optional, before the first blank line:
/// 份号：000001                              发文机关标志 份号 密级 紧急程度 发文字号 签发人 编号 印章
/// 发文字号：青禾党工〔2026〕3号                several 签发人 are parted by 、; 印章 is 有, 无 or 签名章
///
/// 发文机关标志：甲|乙|文件                    联合行文: the organs parted by bars, the main one first; a last 文件
///                                          stands beside them all; one organ alone is the main one's mark
///
/// 关于聘任兼职委员的通知                       title: the lines up to a blank line or an addressee;
/// （2026年7月1日通过）                        a further line in brackets or after —— is a subtitle
///
/// 各社区党组织：                             addressee: first line after the title, ends in a full-width colon
/// 　　经研究，决定……                          a paragraph; indents are ignored
/// 一、 （一） 1. （1） 第一章                  headings; what follows the first 。 of the line is body text;
///                                          a line that ends in ； or ， is a paragraph of a list
/// | 姓名 | 单位 |                            a table: header rows, then `|---|------|` whose dashes are the
/// |-----|-------|                          columns' shares (equal ones, or without that line: widths by content);
/// | 张三 | 某公司 |                          in 表格 and 横表 a line right above it stands at the left edge
/// 图：名称                                  a picture of that name, in the middle, the name below it
/// 附件：1．名单                              附件说明; following `2．…` lines belong to it
/// 中共青禾街道工作委员会                        sign-off: a line followed by a line that is only a date
/// 2026年7月1日                              (Arabic, 二〇二六年七月一日, or 【待补】 for year, month, day);
///                                          several organs, parted by bars: 甲|乙; with 签名章 the signer's title
/// （联系人：李四，电话……）                     附注: a line wholly in brackets after the sign-off
/// 出席：…… 请假：…… 缺席：…… 列席：……         attendance, in 纪要
/// 抄送：……。                                版记; `印发：机关|日期`
/// 附件1                                     alone: a new page; its title follows. 附件1（横排） is landscape.
///                                          As the first line of a paper, with the number of the document it is
///                                          sent apart from: 青禾党工〔2026〕3号附件1
/// ====                                     a new page; in 证书 the next certificate
/// ```
///
/// `【待补】` is ordinary text. Every other line is one paragraph.
public final class OfficialText {

    /// Some 800 pages: more is no document but a mistake, and would keep everybody waiting.
    public static final int LONGEST = 500_000;

    private OfficialText() {}

    public static Document parse(String text, DocumentFormat format) throws OfficialTextException {
        if (text.length() > LONGEST) {
            throw new OfficialTextException(
                    1, "文稿有%d万多字，一份文稿不超过%d万字，请分成几份。".formatted(text.length() / 10_000, LONGEST / 10_000));
        }
        TextLines lines = new TextLines(text);
        lines.skipBlank();
        if (!lines.more()) {
            throw lines.error("文稿是空的。");
        }
        List<Block> blocks = format == DocumentFormat.CERTIFICATE
                ? CertificateText.parse(lines)
                : new BodyText(lines, format).parse();
        return new Document(format, title(blocks), date(blocks), blocks);
    }

    private static String title(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Title t) {
                return String.join("", t.lines());
            }
            if (block instanceof Block.Certificate c) {
                return c.title();
            }
        }
        return "";
    }

    private static LocalDate date(List<Block> blocks) {
        List<String> dates = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.SignOff s) {
                dates.add(s.date());
            }
            if (block instanceof Block.Certificate c) {
                dates.add(c.signOff().date());
            }
            if (block instanceof Block.Imprint i) {
                dates.add(i.issueDate());
            }
        }
        return dates.stream().flatMap(d -> WrittenDate.read(d).stream()).findFirst().orElse(Document.UNDATED);
    }
}
