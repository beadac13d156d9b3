package org.jiedao.document.hint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.rule.Clauses;

/// Mends what a line alone does not tell: whether 附件1：… is the note below the body or the attachment itself, and
/// punctuation behind the names of attachments and behind the title.
final class StructureMends {

    private static final Pattern DATE = Pattern.compile("[\\s　]*.{4}年.{1,2}月.{1,3}日[\\s　]*");
    private static final Pattern START = Pattern.compile("[\\s　]*附件[\\s　]*([一二三四五六七八九十]{1,3}|\\d{1,2})[\\s　]*[：、.．]?[\\s　]*");
    private static final Pattern NAMED =
            Pattern.compile("[\\s　]*附件[\\s　]*([一二三四五六七八九十]{1,3}|\\d{1,2})[\\s　]*：[\\s　]*(.*[^\\s　].*)");
    private static final Pattern NOTE = Pattern.compile("[\\s　]*附件：.+");
    private static final Pattern NUMBERED = Pattern.compile("([\\s　]*)(\\d{1,2})(?:[.．][\\s　]*|、)(?!\\d)(.+)");
    private static final Pattern TITLE = Pattern.compile(
            "([\\s　]*(?:.{0,60})关于.{1,120}(?:通知|报告|请示|批复|函|公示|通报|决定|意见|纪要|方案|公告|通告))[。，；：,.;:]+[\\s　]*");
    private static final String ONES = "一二三四五六七八九";

    private final List<String> lines;
    private final List<TextHint> hints;
    private final Clauses clauses;

    StructureMends(List<String> lines, List<TextHint> hints, Clauses clauses) {
        this.lines = lines;
        this.hints = hints;
        this.clauses = clauses;
    }

    void apply() {
        title();
        boolean signed = false;
        boolean noted = false;
        int inserted = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher named = NAMED.matcher(line);
            if (START.matcher(line).matches()) {
                replace(i, i + 1 - inserted, "附件" + number(line), "7.3.7");
            } else if (named.matches() && signed) {
                replace(i, i + 1 - inserted, "附件" + number(line), "7.3.7");
                lines.add(i + 1, named.group(2).strip());
                inserted++;
            } else if (named.matches()) {
                replace(i, i + 1 - inserted, note(i, number(line), named.group(2)), "7.3.4");
                noted = true;
            } else if (NOTE.matcher(line).matches() && !signed) {
                noted = true;
            }
            signed |= DATE.matcher(line).matches();
            noted &= !signed && !lines.get(i).isBlank();
            if (noted) {
                name(i, i + 1 - inserted);
            }
        }
    }

    private String note(int at, int number, String name) {
        boolean alone = number == 1
                && (at + 1 >= lines.size() || !NAMED.matcher(lines.get(at + 1)).matches());
        String numbered = alone ? name.strip() : number + ". " + name.strip();
        return number == 1 ? "附件：" + numbered : numbered;
    }

    /// One name of the note: its number by a full stop, nothing behind it.
    private void name(int at, int number) {
        String head = lines.get(at).strip().startsWith("附件：") ? "附件：" : "";
        String name = lines.get(at).strip().substring(head.length());
        Matcher numbered = NUMBERED.matcher(name);
        if (head.isEmpty() && !numbered.matches()) {
            return;
        }
        String mended = numbered.matches() && name.contains("、") && name.indexOf('、') <= 2
                ? numbered.group(2) + ". " + numbered.group(3).strip()
                : name;
        String bare = mended.replaceFirst("[。；，、,;]+$", "");
        if (!bare.equals(name) && !bare.isEmpty()) {
            replace(at, number, head + bare, "7.3.4");
        }
    }

    private void title() {
        int at = 0;
        while (at < lines.size() && (lines.get(at).isBlank() || lines.get(at).matches("[\\p{IsHan}]{2,6}：.*"))) {
            at++;
        }
        for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
            Matcher title = TITLE.matcher(lines.get(at));
            if (title.matches() && (at + 1 >= lines.size() || lines.get(at + 1).isBlank())) {
                replace(at, at + 1, title.group(1), "7.3.1");
            }
        }
    }

    private void replace(int at, int number, String with, String article) {
        if (!lines.get(at).strip().equals(with.strip())) {
            hints.add(TextHint.mended(
                    number, lines.get(at).strip(), with.strip(), "", clauses.clause("gb9704 " + article)));
            lines.set(at, with);
        }
    }

    /// 附件十二 and 附件12 alike.
    private static int number(String line) {
        Matcher number = Pattern.compile("附件[\\s　]*([一二三四五六七八九十]{1,3}|\\d{1,2})").matcher(line);
        if (!number.find()) {
            return 1;
        }
        String text = number.group(1);
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        int last = ONES.indexOf(text.charAt(text.length() - 1)) + 1;
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : ONES.indexOf(text.charAt(0)) + 1;
        return tens * 10 + last;
    }
}
