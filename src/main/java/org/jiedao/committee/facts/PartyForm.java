package org.jiedao.committee.facts;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;

/// 党委、党总支 or 党支部: what a party organisation is, its name says, as 中国共产党章程 article 30 has them.
enum PartyForm {
    BRANCH("党支部", "(?<!总)支部(委员会)?"),
    GENERAL_BRANCH("党总支", "总支(部(委员会)?)?"),
    COMMITTEE("党委", "党委|(?<!总支部|支部)委员会");

    private static final Pattern NOTE = Pattern.compile("（[^）]*）$");

    private final String label;
    private final Pattern ending;

    PartyForm(String label, String ending) {
        this.label = label;
        this.ending = Pattern.compile("(" + ending + ")$");
    }

    String label() {
        return label;
    }

    /// Nothing where the name does not say.
    static Optional<PartyForm> of(Body body) {
        boolean organization = body.kind() == BodyKind.COMMUNITY_PARTY_ORGANIZATION
                || body.kind() == BodyKind.ESTATE_BRANCH
                || body.kind() == BodyKind.PREMISES_BRANCH;
        String name = NOTE.matcher(body.name()).replaceAll("");
        return Arrays.stream(values())
                .filter(form -> organization && form.ending.matcher(name).find())
                .findFirst();
    }
}
