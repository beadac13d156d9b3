package org.jiedao.organization;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What papers say about the street itself. A fact that was not recorded is absent.
public record StreetProfile(Map<Fact, String> facts) {
    /// Facts of the street, with the label under which the user records them.
    public enum Fact {
        STREET("街道名称"),
        WORK_COMMITTEE("党工委全称"),
        DISTRICT_ORGANIZATION_DEPARTMENT("区（市、县）委组织部全称"),
        DOCUMENT_PREFIX("发文代字"),
        CERTIFICATE_PREFIX("聘书代字"),
        SIGNER("签发人"),
        OFFICE("印发机关"),
        CONTACT("联系人"),
        PHONE("联系电话"),
        ADDRESS("联系地址"),
        /// A choice, not a text: recorded means yes.
        SPREAD_NAMES("两字姓名中间空一字（张　三），用于名单和聘书");

        private final String label;

        Fact(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// Whether it is told in words; else it is a yes or nothing.
        public boolean isText() {
            return this != SPREAD_NAMES;
        }
    }

    /// What is recorded for a choice that was made.
    public static final String YES = "是";

    public StreetProfile {
        Map<Fact, String> kept = new EnumMap<>(Fact.class);
        facts.forEach((fact, text) -> {
            if (!text.isBlank()) {
                kept.put(fact, text.strip());
            }
        });
        facts = Map.copyOf(kept);
    }

    public static StreetProfile empty() {
        return new StreetProfile(Map.of());
    }

    public boolean chosen(Fact choice) {
        return facts.containsKey(choice);
    }

    public Optional<String> get(Fact fact) {
        return Optional.ofNullable(facts.get(fact));
    }
}
