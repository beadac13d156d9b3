package org.jiedao.storage.chain;

import static org.jiedao.storage.jooq.Tables.DISCLOSURE;
import static org.jiedao.storage.jooq.Tables.DISPATCH_ENTRY;
import static org.jiedao.storage.jooq.Tables.DISPATCH_VERSION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiedao.archive.Act;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.storage.jooq.tables.records.ChangeLinkRecord;
import org.jiedao.storage.jooq.tables.records.DispatchEntryRecord;
import org.jooq.DSLContext;

/// Papers and disclosures, which have links and no steps, held against what their links say.
final class LinkedRecords {
    private final DSLContext dsl;
    private final Set<Long> issued = new HashSet<>();
    private final Set<Long> voided = new HashSet<>();
    private final Set<Long> versions = new HashSet<>();
    private final Set<Long> disclosed = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    LinkedRecords(DSLContext dsl) {
        this.dsl = dsl;
    }

    void take(ChangeLinkRecord link) {
        Long subject = link.getSubjectId();
        if (subject == null) {
            return;
        }
        if (link.getKind().equals(Act.ISSUE.name())) {
            issued.add(subject);
            hold(link, LinkContent.issue(dsl, subject), "发文登记里的内容");
        } else if (link.getKind().equals(Act.VERSION.name())) {
            versions.add(subject);
            hold(link, LinkContent.version(dsl, subject), "发文登记里这一版的内容");
        } else if (link.getKind().equals(Act.VOID.name())) {
            voided.add(subject);
            hold(link, LinkContent.voiding(dsl, subject), "作废的日期或原因");
        } else if (link.getKind().equals(Act.EXPORT.name()) || link.getKind().equals(Act.SHOW.name())) {
            disclosed.add(subject);
            hold(link, disclosure(subject), "登记的内容");
        }
    }

    private String disclosure(long id) {
        return dsl.fetchOptional(DISCLOSURE, DISCLOSURE.ID.eq(id))
                .map(LinkContent::disclosure)
                .orElseGet(LinkContent::none);
    }

    private void hold(ChangeLinkRecord link, String now, String what) {
        if (!now.equals(link.getContent())) {
            problems.add("操作记录" + ChainCheck.named(link) + "：" + what + "被人改过或删去，与当时的登记不符。" + ChainCheck.doAfter());
        }
    }

    /// Once every link is taken.
    List<String> problems() {
        dsl.selectFrom(DISPATCH_ENTRY).orderBy(DISPATCH_ENTRY.ID).forEach(this::check);
        dsl.select(DISPATCH_VERSION.ID).from(DISPATCH_VERSION).fetch(DISPATCH_VERSION.ID).stream()
                .filter(version -> !versions.contains(version))
                .forEach(version -> problems.add("发文登记里多出文书的一版（编号" + version + "），操作记录里没有登记过。" + ChainCheck.doAfter()));
        dsl.select(DISCLOSURE.ID).from(DISCLOSURE).fetch(DISCLOSURE.ID).stream()
                .filter(one -> !disclosed.contains(one))
                .forEach(one -> problems.add("导出和显示号码的登记里多出一条（编号" + one + "），操作记录里没有登记过。" + ChainCheck.doAfter()));
        return problems;
    }

    private void check(DispatchEntryRecord entry) {
        var number = new DocumentNumber(entry.getPrefix(), entry.getYearOf(), entry.getSequenceNo());
        if (!issued.contains(entry.getId())) {
            problems.add("发文登记里多出" + number + "，操作记录里没有登记过签发。" + ChainCheck.doAfter());
        }
        if (entry.getVoidedOn() != null && !voided.contains(entry.getId())) {
            problems.add("发文登记里" + number + "写着已作废，操作记录里没有登记过作废。" + ChainCheck.doAfter());
        }
    }
}
