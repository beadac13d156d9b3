package org.jiedao.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Member;
import org.jiedao.organization.Organizations;
import org.jspecify.annotations.Nullable;

/// Registers with which communities and units a member keeps in touch, from when to when.
public final class RecordLiaison {
    private final Liaisons liaisons;
    private final Committees committees;
    private final Organizations organizations;

    public RecordLiaison(Liaisons liaisons, Committees committees, Organizations organizations) {
        this.liaisons = liaisons;
        this.committees = committees;
        this.organizations = organizations;
    }

    /// As typed, complete or not; several contacts at once are new, a tie on record (`id`) has one.
    public record Typed(
            long id,
            long committeeId,
            long personId,
            List<Contact> contacts,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        public Typed {
            contacts = List.copyOf(contacts);
        }

        private List<Liaison> ties() {
            return contacts.stream()
                    .map(contact -> new Liaison(
                            id, committeeId, personId, contact, Objects.requireNonNull(since), until))
                    .toList();
        }
    }

    /// What became of it.
    public sealed interface Outcome {
        record Kept(List<Liaison> ties) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Outcome keep(Typed typed) {
        return incomplete(typed)
                .or(() -> impossible(typed))
                .<Outcome>map(why -> new Outcome.Refused("分片联系没有保存：" + why))
                .orElseGet(() -> new Outcome.Kept(liaisons.keep(what(typed), typed.ties())));
    }

    private String what(Typed typed) {
        String whose = member(typed).map(one -> one.person().name().value()).orElse("");
        return (typed.id() == 0 ? "登记" : "更改") + whose + "的分片联系：" + named(typed.contacts());
    }

    private String named(List<Contact> contacts) {
        ContactNames names = ContactNames.of(organizations);
        String first = names.name(contacts.getFirst());
        return contacts.size() == 1 ? first : first + "等" + contacts.size() + "处";
    }

    private static Optional<String> incomplete(Typed typed) {
        LocalDate since = typed.since();
        LocalDate until = typed.until();
        if (typed.contacts().isEmpty()) {
            return Optional.of("还没有选联系哪个社区或单位，请先选一处。");
        }
        if (since == null) {
            return Optional.of("还没有填自哪天起，请写成 2026.3.20 这样。");
        }
        return until != null && until.isBefore(since)
                ? Optional.of("截止日期" + ChineseDate.format(until) + "早于起始日期" + ChineseDate.format(since) + "，请改正其中一个。")
                : Optional.empty();
    }

    private Optional<String> impossible(Typed typed) {
        LocalDate since = Objects.requireNonNull(typed.since());
        boolean sits = memberships(typed).stream().anyMatch(member -> member.stateOn(since).sits());
        if (!sits) {
            String committee = committees
                    .committee(typed.committeeId(), since)
                    .map(Committee::name)
                    .orElse("这个委员会");
            return Optional.of(ChineseDate.format(since) + "这个人不在" + committee + "任职，请改起始日期，或先在“组织”登记任职。");
        }
        List<Liaison> recorded = liaisons.of(typed.committeeId());
        List<Contact> doubled = typed.ties().stream()
                .filter(tie -> recorded.stream().anyMatch(tie::doubles))
                .map(Liaison::contact)
                .toList();
        ContactNames names = ContactNames.of(organizations);
        return doubled.isEmpty()
                ? Optional.empty()
                : Optional.of("这段时间里已经登记了联系"
                        + doubled.stream().map(names::name).collect(Collectors.joining("、")) + "，请去掉重复的，或更改原来那一条。");
    }

    private List<Member> memberships(Typed typed) {
        return committees.membershipsOf(typed.personId()).stream()
                .filter(member -> member.seat().committeeId() == typed.committeeId())
                .toList();
    }

    private Optional<Member> member(Typed typed) {
        return memberships(typed).stream().findFirst();
    }

    public void remove(Division.Tie tie, String whose) {
        liaisons.remove("删除" + whose + "的分片联系：" + tie.name(), tie.liaison().id());
    }
}
