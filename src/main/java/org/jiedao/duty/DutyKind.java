package org.jiedao.duty;

import java.util.List;

/// Whose 述职 it is, and the headings of the report (the facts stand under theirs, the rest is written by the one who reports).
public enum DutyKind {
    /// GN-37.2a
    PART_TIME("兼职委员", List.of(DutyPart.OPINIONS, DutyPart.SHORTCOMINGS, DutyPart.PLANS)),
    /// GN-37.2a: every member of such a committee, full-time ones too.
    MEMBER("委员", List.of(DutyPart.OPINIONS, DutyPart.SHORTCOMINGS, DutyPart.PLANS)),
    /// 《党委（党组）书记抓基层党建工作述职评议考核办法（试行）》, and SQ-5b
    SECRETARY("书记抓基层党建", List.of(DutyPart.LAST_PROBLEMS, DutyPart.ACHIEVEMENTS, DutyPart.PROBLEMS, DutyPart.PLANS)),
    /// LF-5.2.2c
    UNIT_HEAD("联席会议成员单位主要负责同志", List.of(DutyPart.ACHIEVEMENTS, DutyPart.SHORTCOMINGS, DutyPart.PLANS));

    private final String label;
    private final List<DutyPart> written;

    DutyKind(String label, List<DutyPart> written) {
        this.label = label;
        this.written = written;
    }

    public String label() {
        return label;
    }

    /// What nobody but the one who reports can say.
    public List<DutyPart> written() {
        return written;
    }
}
