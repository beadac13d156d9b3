package org.jiedao.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Paper;

/// Which valid papers tell the results of an assessment: those that may be issued only once they are approved.
public final class IssuedResults {
    private final DispatchRegister register;

    public IssuedResults(DispatchRegister register) {
        this.register = register;
    }

    /// The newest of them; a ballot paper and its summary tell no result.
    Optional<String> of(AssessmentFile file) {
        Set<Long> assessed = file.assessed().stream().map(Assessed::id).collect(Collectors.toSet());
        return newest(entry -> isAbout(entry, Paper.About.ASSESSMENT, Set.of(file.assessment().id()))
                || isAbout(entry, Paper.About.ASSESSED, assessed));
    }

    Optional<String> about(Assessed one) {
        return newest(entry -> isAbout(entry, Paper.About.ASSESSED, Set.of(one.id())));
    }

    private static boolean isAbout(DispatchEntry entry, Paper.About about, Set<Long> subjects) {
        Long subject = entry.matter().subjectId();
        return subject != null && entry.matter().paper().about() == about && subjects.contains(subject);
    }

    private Optional<String> newest(Predicate<DispatchEntry> which) {
        return told().filter(which).findFirst().map(entry -> entry.number().toString());
    }

    private Stream<DispatchEntry> told() {
        return register.entries().stream()
                .filter(entry -> !entry.isVoid())
                .filter(entry -> ResultPapers.tells(entry.matter().paper()));
    }
}
