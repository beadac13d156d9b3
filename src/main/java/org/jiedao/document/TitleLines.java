package org.jiedao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Breaks a title (7.3.1) into lines of whole words that form a trapezoid or a diamond.
public final class TitleLines {

    /// Words of a street's titles that must not be cut, and the words a line should end with.
    private static final List<String> WORDS = List.of(
            "工作委员会", "党工委", "大工委", "大党委", "党总支", "党支部", "党小组", "居民委员会", "业主委员会", "街道", "社区", "小区", "委员",
            "兼职", "专职", "聘任", "解聘", "续聘", "增补", "解除", "终止", "免去", "调整", "退出", "备案", "报批", "名单", "通知", "报告",
            "请示", "批复", "通报", "公示", "会议", "纪要", "决定", "意见", "方案", "制度", "办法", "章程", "协议", "党建", "联席", "联合体",
            "驻区", "单位", "履职", "情况", "考核", "结果", "反馈", "述职", "评议", "工作", "组织", "推荐", "人选", "同志", "职务", "成立",
            "资源", "需求", "项目", "清单", "服务", "治理", "基层", "年度", "第一次", "第二次", "第三次", "全体", "花名册", "登记", "统计", "表彰");

    private static final List<String> GOOD_ENDS =
            List.of("关于", "委员会", "》", "”", "、", "年度", "（示例）", "聘任", "调整", "成立", "召开", "印发", "报送", "推荐");

    /// A name stands before these: the line must not part it from them.
    private static final List<String> ENDS_OF_NAMES = List.of("街道", "社区", "小区", "办事处", "支部", "总支");
    private static final int MOST_LINES = 4;

    private TitleLines() {}

    /// The author's own lines where there are more than one, else the best breaking into lines of at most `most`
    /// characters.
    public static List<String> of(Block.Title title, int most) {
        return title.lines().stream().flatMap(l -> balanced(l, most)).toList();
    }

    private static Stream<String> balanced(String line, int most) {
        int[] text = line.codePoints().toArray();
        if (text.length <= most) {
            return Stream.of(line);
        }
        for (int n = (text.length + most - 1) / most; n <= MOST_LINES; n++) {
            List<int[]> candidates = new ArrayList<>();
            cut(text, new int[n - 1], 0, most, candidates);
            boolean[] inside = insideWords(line);
            var best = candidates.stream().min(Comparator.comparingDouble(cuts -> cost(text, cuts, inside)));
            if (best.isPresent()) {
                return pieces(text, best.get()).stream();
            }
        }
        return new ChineseLines(new Setting(1, 0, (c, f) -> 1), most).of(line, Face.TITLE, 0, 0).stream().map(Line::text);
    }

    private static void cut(int[] text, int[] cuts, int depth, int most, List<int[]> found) {
        int from = depth == 0 ? 0 : cuts[depth - 1];
        if (depth == cuts.length) {
            if (text.length - from <= most) {
                found.add(cuts.clone());
            }
            return;
        }
        for (int at = from + 3; at <= Math.min(from + most, text.length - 3); at++) {
            if (Kinsoku.mayBreak(text[at - 1], text[at], false) && text[at] != '的') {
                cuts[depth] = at;
                cut(text, cuts, depth + 1, most, found);
            }
        }
    }

    private static double cost(int[] text, int[] cuts, boolean[] inside) {
        double mean = text.length / (cuts.length + 1.0);
        double cost = 0;
        int from = 0;
        for (int at : cuts) {
            cost += inside[at] ? 60 : 0;
            String before = new String(text, from, at - from);
            String after = new String(text, at, text.length - at);
            cost += ENDS_OF_NAMES.stream().anyMatch(after::startsWith) ? 40 : 0;
            cost -= GOOD_ENDS.stream().anyMatch(before::endsWith) ? 12 : 0;
            cost += Math.pow(at - from - mean, 2);
            from = at;
        }
        cost += Math.pow(text.length - from - mean, 2);
        // equal lines make a rectangle, and a last line longest of all a top-heavy shape is no better
        return cost + (cuts.length == 1 && cuts[0] * 2 == text.length ? 1 : 0);
    }

    /// True where a line must not begin because a known word or a number runs across.
    private static boolean[] insideWords(String line) {
        boolean[] inside = new boolean[line.codePointCount(0, line.length()) + 1];
        Stream.concat(WORDS.stream(), Kinsoku.units(false).matcher(line).results().map(r -> r.group()))
                .forEach(word -> mark(line, word, inside));
        return inside;
    }

    private static void mark(String line, String word, boolean[] inside) {
        for (int at = line.indexOf(word); at >= 0 && !word.isEmpty(); at = line.indexOf(word, at + 1)) {
            int from = line.codePointCount(0, at);
            java.util.Arrays.fill(inside, from + 1, from + word.codePointCount(0, word.length()), true);
        }
    }

    private static List<String> pieces(int[] text, int[] cuts) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at : cuts) {
            pieces.add(new String(text, from, at - from));
            from = at;
        }
        pieces.add(new String(text, from, text.length - from));
        return pieces;
    }
}
