package org.jiedao.upward.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jiedao.organization.StreetProfile;
import org.jiedao.sheet.FilledCell.Value;
import org.jiedao.upward.Period;

/// What a form says of itself besides the figures, by the word under which it is marked.
public enum FixedFact {
    FILLED_BY("填报单位") {
        @Override
        Optional<Value> of(StreetProfile street, Period period, LocalDate today) {
            return street.get(StreetProfile.Fact.WORK_COMMITTEE).map(Value.Text::new);
        }
    },
    STREET("街道名称") {
        @Override
        Optional<Value> of(StreetProfile street, Period period, LocalDate today) {
            return street.get(StreetProfile.Fact.STREET).map(Value.Text::new);
        }
    },
    CONTACT("填报人") {
        @Override
        Optional<Value> of(StreetProfile street, Period period, LocalDate today) {
            return street.get(StreetProfile.Fact.CONTACT).map(Value.Text::new);
        }
    },
    PHONE("联系电话") {
        @Override
        Optional<Value> of(StreetProfile street, Period period, LocalDate today) {
            return street.get(StreetProfile.Fact.PHONE).map(Value.Text::new);
        }
    },
    FILLED_ON("填报日期") {
        @Override
        Optional<Value> of(StreetProfile street, Period period, LocalDate today) {
            return Optional.of(new Value.Day(today));
        }
    },
    YEAR("年度") {
        @Override
        Optional<Value> of(StreetProfile street, Period period, LocalDate today) {
            return Optional.of(new Value.Number(period.year()));
        }
    },
    PERIOD("期间") {
        @Override
        Optional<Value> of(StreetProfile street, Period period, LocalDate today) {
            return Optional.of(new Value.Text(period.label()));
        }
    };

    private final String label;

    FixedFact(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Nothing where it is not recorded.
    abstract Optional<Value> of(StreetProfile street, Period period, LocalDate today);

    public static Optional<FixedFact> labelled(String label) {
        return Arrays.stream(values()).filter(fact -> fact.label.equals(label)).findFirst();
    }
}
