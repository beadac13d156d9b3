package org.jiedao.document.hint;

import org.jiedao.rule.Clause;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Severity;
import org.jspecify.annotations.Nullable;

/// One place of a text: its line (from 1, in the text that was given), what stands there, what stands or should stand
/// `instead` (null where only the remark can say), and the clause it rests on.
public record TextHint(
        int line, String stands, @Nullable String instead, String remark, boolean mended, Clause clause) {

    static TextHint mended(int line, String stands, String instead, String remark, Clause clause) {
        return new TextHint(line, stands, instead, remark, true, clause);
    }

    static TextHint advice(int line, String stands, String remark, Clause clause) {
        return new TextHint(line, stands, null, remark, false, clause);
    }

    /// The same for a text that was left as it is.
    TextHint unmended() {
        return new TextHint(line, stands, instead, remark, false, clause);
    }

    /// What there is to say, without line and clause.
    public String message() {
        String place = stands.isEmpty() ? "" : "“" + stands + "”";
        if (instead == null) {
            return place + remark;
        }
        if (instead.isEmpty()) {
            return place + remark + (mended ? "已删去" : "应删去");
        }
        return place + remark + (mended ? "已改为" : "应为") + "“" + instead + "”";
    }

    public String sentence() {
        return "第" + line + "行：" + message() + "（" + clause.citation() + "）";
    }

    /// Wording is never worse than advice: the secretary decides.
    public Finding finding() {
        return new Finding(clause, Severity.ADVICE, "第" + line + "行：" + message());
    }
}
