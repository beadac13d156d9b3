package org.jiedao.assessment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.PaperSources;
import org.jiedao.rule.Finding;

/// Issues a paper about each of those assessed, and binds the sheets as one book.
public final class TellResults {
    private final PaperSources sources;
    private final DispatchRegister register;
    private final BindPapers binding;

    public TellResults(PaperSources sources, DispatchRegister register, BindPapers binding) {
        this.sources = sources;
        this.register = register;
        this.binding = binding;
    }

    /// How many were issued now; where one was refused, why, and those after it were not begun.
    public record Told(int issued, int missing, Optional<String> refusal) {}

    /// Called before each, so that the work can be watched and stopped.
    public interface Progress {
        void at(long done, long of);
    }

    /// Those valid already are left alone; each is a paper of its own with its own number.
    public Told issueEach(Paper paper, AssessmentFile file, LocalDate on, Progress progress) throws IOException {
        Standing standing = standing();
        List<Assessed> waiting = AssessedPapers.concerned(paper, file).stream()
                .filter(one -> standing.of(paper, one.id()).isEmpty())
                .toList();
        int missing = 0;
        for (int done = 0; done < waiting.size(); done++) {
            progress.at(done, waiting.size());
            Assessed one = waiting.get(done);
            switch (sources.issue(paper, one.id(), on)) {
                case Issuance.Issued issued -> missing += issued.missing();
                case Issuance.Refused(List<Finding> findings) -> {
                    return new Told(done, missing, Optional.of(refusal(one, findings)));
                }
            }
        }
        return new Told(waiting.size(), missing, Optional.empty());
    }

    private static String refusal(Assessed one, List<Finding> findings) {
        return findings.stream()
                .map(Finding::sentence)
                .collect(Collectors.joining("；", one.card().name() + "的没有签发：", "。"));
    }

    /// The valid papers about assessments, the newest of each about each.
    public record Standing(Map<Paper, Map<Long, DispatchEntry>> entries) {
        public Optional<DispatchEntry> of(Paper paper, long subject) {
            return Optional.ofNullable(entries.getOrDefault(paper, Map.of()).get(subject));
        }
    }

    /// As the register has them now, read once for all.
    public Standing standing() {
        Map<Paper, Map<Long, DispatchEntry>> entries = new EnumMap<>(Paper.class);
        for (DispatchEntry entry : register.entries()) {
            Long subject = entry.matter().subjectId();
            Paper paper = entry.matter().paper();
            boolean ofOne = paper.about() == Paper.About.ASSESSMENT || paper.about() == Paper.About.ASSESSED;
            if (ofOne && subject != null && !entry.isVoid()) {
                entries.computeIfAbsent(paper, _ -> new HashMap<>()).putIfAbsent(subject, entry);
            }
        }
        return new Standing(entries);
    }

    /// In the order of the list; who has none yet stands in the contents as missing.
    public BindPapers.Outcome bind(AssessmentFile file, Path folder) throws IOException {
        Standing standing = standing();
        List<BindPapers.Part> parts = file.assessed().stream()
                .map(one -> new BindPapers.Part(
                        one.card().name() + "的" + Paper.ASSESSMENT_FORM.label(), standing.of(Paper.ASSESSMENT_FORM, one.id())))
                .toList();
        return parts.stream().allMatch(part -> part.entry().isEmpty())
                ? new BindPapers.Outcome.Refused("没有编册：还没有签发考核表。请先签发，再编成一册。")
                : binding.bindParts(parts, title(file.assessment()), folder);
    }

    /// Lines of a cover are parted by bars.
    private static String title(Assessment assessment) {
        return assessment.title().replace('|', ' ').replace('｜', ' ') + "|考核表汇编";
    }
}
