package org.jiedao.appointment.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Matter;
import org.jspecify.annotations.Nullable;

/// A paper about a batch as the dispatch register has it: from when to when it stood, what it said, version by version
/// (only of certificates and notices), and whose certificates it holds.
public record IssuedPaper(
        long entryId,
        DocumentNumber number,
        Matter matter,
        @Nullable LocalDate voidedOn,
        List<Text> texts,
        List<Certificate> certificates) {
    /// What a version said, and since when.
    public record Text(LocalDate madeOn, String text) {}

    private static final String COPIES = "抄送：";
    /// Between the certificates of one paper.
    private static final String NEXT_PAGE = "====";

    public IssuedPaper {
        texts = List.copyOf(texts);
        certificates = List.copyOf(certificates);
    }

    long batchId() {
        return Objects.requireNonNull(matter.batchId());
    }

    boolean isIssuedBy(LocalDate day) {
        return !matter.issuedOn().isAfter(day);
    }

    boolean standsOn(LocalDate day) {
        return isIssuedBy(day) && (voidedOn == null || voidedOn.isAfter(day));
    }

    String textOn(LocalDate day) {
        return texts.stream()
                .filter(text -> !text.madeOn().isAfter(day))
                .reduce((_, later) -> later)
                .map(Text::text)
                .orElse("");
    }

    /// What one of its certificates says; where the pages cannot be told apart, what they all say.
    String certificateOn(LocalDate day, int serial) {
        String[] pages = textOn(day).split("\n" + NEXT_PAGE + "\n");
        return pages.length == certificates.size() ? pages[serial - 1] : String.join("\n", pages);
    }

    /// To whom it says that copies go.
    List<String> copiesOn(LocalDate day) {
        return textOn(day)
                .lines()
                .filter(line -> line.startsWith(COPIES))
                .flatMap(line -> Arrays.stream(line.substring(COPIES.length()).split("[，、；。]")))
                .map(String::strip)
                .toList();
    }
}
