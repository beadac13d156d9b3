package org.jiedao.storage.chain;

import static org.jiedao.storage.jooq.Tables.CHANGE_LINK;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.archive.Act;
import org.jiedao.archive.DataCheck;
import org.jiedao.archive.Head;
import org.jiedao.storage.jooq.tables.records.ChangeLinkRecord;
import org.jooq.Cursor;
import org.jooq.DSLContext;

/// Whether the change log is as it was written: every link in its place, every step, paper and erasure as its link says,
/// and its end not before the head that was kept outside.
public final class ChainCheck implements DataCheck {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final int MOST = 50;
    private static final String DO = "请对照最近的备份查明是谁改的，必要时从备份恢复。";

    private final DSLContext dsl;
    private final Optional<Head> kept;

    public ChainCheck(DSLContext dsl, Optional<Head> kept) {
        this.dsl = dsl;
        this.kept = kept;
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        ErasedRows erased = ErasedRows.read(dsl);
        LinkedSteps steps = new LinkedSteps(dsl, erased);
        LinkedRecords records = new LinkedRecords(dsl);
        walk(problems, link -> {
            steps.take(link);
            records.take(link);
            erased.take(link);
        });
        problems.addAll(erased.problems());
        problems.addAll(steps.problems());
        problems.addAll(records.problems());
        kept.ifPresent(head -> cutShort(head).ifPresent(problems::add));
        return problems.size() <= MOST ? List.copyOf(problems) : most(problems);
    }

    private static List<String> most(List<String> problems) {
        List<String> shown = new ArrayList<>(problems.subList(0, MOST));
        shown.add("操作记录另有" + (problems.size() - MOST) + "处不符，没有逐条列出。");
        return List.copyOf(shown);
    }

    private interface EachLink {
        void take(ChangeLinkRecord link);
    }

    private void walk(List<String> problems, EachLink each) {
        long expected = 1;
        String before = "";
        try (Cursor<ChangeLinkRecord> links =
                dsl.selectFrom(CHANGE_LINK).orderBy(CHANGE_LINK.LINK_NO).fetchLazy()) {
            for (ChangeLinkRecord link : links) {
                if (link.getLinkNo() != expected) {
                    problems.add("操作记录" + numbers(expected, link.getLinkNo() - 1) + "不见了，" + named(link)
                            + "之前的记录被人从数据文件里删去。" + DO);
                } else if (!LinkContent.hash(link, before).equals(link.getHash())) {
                    problems.add("操作记录" + named(link) + "与当时的校验值不符：这一条或它的前一条被人改过。" + DO);
                }
                before = link.getHash();
                expected = link.getLinkNo() + 1;
                each.take(link);
            }
        }
    }

    private static String numbers(long first, long last) {
        return first >= last ? "第" + first + "号" : "第" + first + "号至第" + last + "号";
    }

    /// As the user finds it in the list of what was done.
    static String named(ChangeLinkRecord link) {
        String by = link.getMadeBy().isEmpty() ? "" : "，" + link.getMadeBy();
        return "第" + link.getLinkNo() + "号“" + link.getTitle() + "”（" + TIME.format(link.getMadeAt()) + by + "）";
    }

    static String doAfter() {
        return DO;
    }

    /// A backup put back since then has an end of its own.
    private Optional<String> cutShort(Head head) {
        boolean restored = dsl.fetchExists(
                CHANGE_LINK, CHANGE_LINK.KIND.eq(Act.RESTORE.name()).and(CHANGE_LINK.MADE_AT.ge(head.at())));
        String found = dsl.select(CHANGE_LINK.HASH)
                .from(CHANGE_LINK)
                .where(CHANGE_LINK.LINK_NO.eq(head.number()))
                .fetchOptional(CHANGE_LINK.HASH)
                .orElse("");
        if (restored || found.equals(head.hash())) {
            return Optional.empty();
        }
        String last = Chain.head(dsl).map(Head::number).map(number -> "现在只到第" + number + "号").orElse("现在一条也没有");
        return Optional.of(
                found.isEmpty()
                        ? "操作记录的末尾被人截去：上次关闭时记到第" + head.number() + "号，" + last + "。" + DO
                        : "操作记录第" + head.number() + "号与上次关闭时留下的校验值不符，它和以前的记录被人换过。" + DO);
    }
}
