package org.jiedao.committee.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// The posts that the texts on record of a person name. Everybody writes them in their own way, so that only a whole title
/// proves something: `党工委书记` is none of `原党工委书记`, `党工委书记（拟任）` or `党工委副书记`. `understood` is false where
/// the 党内职务 is not recorded or holds something else beside titles; then it proves that somebody is, never that
/// somebody is not.
record Titles(List<PartyTitle> party, List<String> posts, boolean understood) {
    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;/\\s\\u3000]+|兼(?!职)");
    /// A committee of the whole street is no 党委 of a unit: 大党委 and 大工委 name no party organisation.
    private static final Pattern PARTY = Pattern.compile("(?<prefix>.*?)(?<!大)"
            + "(?<organ>党工委|工作委员会|党委|党总支部|党总支|党支部|党组织|党组|党小组)"
            + "(?<rank>书记|副书记|\\p{IsHan}{0,6}委员|组长|副组长)");
    private static final Pattern MEMBER = Pattern.compile("\\p{IsHan}{2,6}委员");

    Titles {
        party = List.copyOf(party);
        posts = List.copyOf(posts);
    }

    /// `青禾街道` `党工委` `副书记`; the prefix may be empty.
    record PartyTitle(String prefix, String organ, String rank) {
        boolean isSecretary() {
            return rank.equals("书记");
        }

        boolean isDeputy() {
            return rank.equals("副书记");
        }

        boolean isMember() {
            return isSecretary() || isDeputy() || rank.endsWith("委员");
        }

        /// Also where it is joined with another field: 组织统战委员.
        boolean isOrganizationMember() {
            return rank.startsWith("组织") && rank.endsWith("委员");
        }
    }

    static Titles of(Person person) {
        List<PartyTitle> party = new ArrayList<>();
        boolean understood = take(person.partyPost(), party);
        take(person.post(), party);
        List<String> posts = Stream.of(person.partyPost(), person.post()).flatMap(Titles::words).toList();
        return new Titles(party, posts, understood);
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null ? Stream.empty() : SEPARATOR.splitAsStream(text).filter(word -> !word.isEmpty());
    }

    /// Whether every word of the text is a title of a party organisation.
    private static boolean take(@Nullable String text, List<PartyTitle> titles) {
        boolean whole = text != null;
        @Nullable PartyTitle last = null;
        for (String word : words(text).toList()) {
            Optional<PartyTitle> title = title(word, last);
            title.ifPresent(titles::add);
            last = title.orElse(last);
            whole &= title.isPresent();
        }
        return whole;
    }

    /// `党工委委员、组织委员` means 组织委员 of that 党工委.
    private static Optional<PartyTitle> title(String word, @Nullable PartyTitle before) {
        Matcher parts = PARTY.matcher(word);
        if (parts.matches()) {
            return Optional.of(new PartyTitle(
                    parts.group("prefix").replaceFirst("^(中共|中国共产党)", ""),
                    parts.group("organ"),
                    parts.group("rank")));
        }
        return before != null && MEMBER.matcher(word).matches()
                ? Optional.of(new PartyTitle(before.prefix(), before.organ(), word))
                : Optional.empty();
    }
}
