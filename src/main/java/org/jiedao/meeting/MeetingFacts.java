package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.calendar.ChineseTime;
import org.jiedao.committee.Committee;
import org.jiedao.committee.CommitteeRules;
import org.jiedao.committee.CommitteeStandard;
import org.jiedao.committee.Term;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jspecify.annotations.Nullable;

/// Resolves every field that the wording of a meeting's papers may ask for, from what is recorded of it and from nothing
/// else.
record MeetingFacts(MeetingFile file, MeetingRecords records, CommitteeRules rules) {
    Fields fields(DocumentNumber number, LocalDate on) {
        MeetingOrgan organ = records.organ(meeting());
        Fields fields = new Fields();
        organ.onto(fields);
        standing(fields, number, on);
        names(fields, organ);
        place(fields);
        new TurnoutFacts(file, organ, records.units()).onto(fields);
        new AgendaFacts(file, records).onto(fields);
        return shares(fields);
    }

    private Meeting meeting() {
        return file.meeting();
    }

    private void standing(Fields fields, DocumentNumber number, LocalDate on) {
        Optional<Committee> committee = records.committee(meeting());
        Optional<Term> term = records.term(meeting());
        fields.put("发文字号", number.toString())
                .put("成文日期", ChineseDate.format(on))
                .put("年度", meeting().on().getYear() + "年度")
                .put("标准", committee.flatMap(rules.standard()::source))
                .put("依据", committee.flatMap(one -> rules.clauses().rulesets().basis(one.ruleset())))
                .put("届次", term.map(one -> "第" + one.ordinal() + "届"))
                .put("任期起", term.map(Term::startsOn).map(ChineseDate::format))
                .put("任期止", term.map(Term::endsOn).map(ChineseDate::format));
    }

    private void names(Fields fields, MeetingOrgan organ) {
        MeetingTitle title = new MeetingTitle(organ.body(), meeting().title());
        fields.put("委员会", organ.body().name())
                .put("会议名称", title.alone())
                .put("会议全称", title.full())
                .put("会议称谓", title.behind(organ.name().orElse(Filled.MISSING)))
                .put("会议类型", meeting().kind().label())
                .put("通知对象", organ.addressee(meeting().kind()))
                .put("委员会会议", organ.ofCommittee().isPresent())
                .put("已开", meeting().held())
                .put("党课", meeting().kind() == MeetingKind.PARTY_LECTURE)
                .put("民主生活会", meeting().kind() == MeetingKind.DEMOCRATIC_LIFE)
                .put("三会", assembly(meeting().kind()));
    }

    private static boolean assembly(MeetingKind kind) {
        return kind != MeetingKind.PARTY_LECTURE && kind != MeetingKind.DEMOCRATIC_LIFE;
    }

    private void place(Fields fields) {
        Meeting.Notice notice = meeting().notice();
        Meeting.Proceedings told = meeting().proceedings();
        String day = ChineseDate.format(meeting().on());
        Optional<String> time = Optional.ofNullable(notice.at()).map(ChineseTime::format);
        fields.put("会议日期", day)
                .put("会议时段", day + Optional.ofNullable(notice.at()).map(ChineseTime::partOfDay).orElse(""))
                .put("会议时间", day + "（" + ChineseTime.weekday(meeting().on()) + "）" + time.orElse(Filled.MISSING))
                .put("会议时刻", day + time.orElse(Filled.MISSING))
                .put("会议地点", typed(notice.place()))
                .put("目的要求", typed(notice.aim()))
                .put("主持人", typed(told.chair()))
                .put("记录人", typed(told.recorder()))
                .list("发言", Stream.ofNullable(told.record())
                        .flatMap(text -> Texts.pieces(text).stream())
                        .map(text -> new Fields().put("段", text))
                        .toList());
    }

    private static Optional<String> typed(@Nullable String text) {
        return Optional.ofNullable(text).map(Texts::trimmed);
    }

    private Fields shares(Fields fields) {
        Optional<Committee> committee = records.committee(meeting());
        int all = file.turnout().expected();
        return fields.group("到会规则", committee.flatMap(rules.standard()::quorum).map(share -> rule(share, all)))
                .group("提议规则", committee.flatMap(rules.standard()::proposal).map(share -> rule(share, all)));
    }

    private static Fields rule(CommitteeStandard.Share share, int all) {
        Optional<String> least = Optional.of(String.valueOf(share.least().leastOf(all))).filter(_ -> all > 0);
        return new Fields().put("最少", least).put("条款", share.clause().citation());
    }
}
