package org.jiedao.dispatch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.dispatch.DispatchRegister.Revision;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Picture;
import org.jiedao.file.Unconfirmed;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Filled;

/// Makes a further version of an issued paper, all or nothing: number and register row stay, the new files lie beside
/// the old ones, which are kept.
public final class ReviseDocument {
    private final DispatchRegister register;
    private final OutputFolder folder;
    private final IssueDocument dispatch;
    private final Clauses clauses;
    private final Clock clock;

    public ReviseDocument(
            DispatchRegister register, OutputFolder folder, IssueDocument dispatch, Clauses clauses, Clock clock) {
        this.register = register;
        this.folder = folder;
        this.dispatch = dispatch;
        this.clauses = clauses;
        this.clock = clock;
    }

    /// The newest version of an issued paper under another text, with why it was changed.
    public Issuance revise(long entryId, String text, String reason) throws IOException {
        DispatchEntry entry = register.entry(entryId).orElseThrow();
        Optional<String> obstacle = obstacle(entry, text, reason);
        if (obstacle.isPresent()) {
            return refused(obstacle.get());
        }
        try {
            Draft draft = draft(entry, text);
            List<Finding> unprintable = dispatch.unprintable(draft);
            return unprintable.isEmpty() ? made(entry, draft, reason.strip()) : new Issuance.Refused(unprintable);
        } catch (OfficialTextException unusable) {
            return refused(unusable.getMessage() + "没有另出新版");
        }
    }

    private Issuance refused(String sentence) {
        return new Issuance.Refused(List.of(clauses.finding("workbench 改版", sentence)));
    }

    private Optional<String> obstacle(DispatchEntry entry, String text, String reason) {
        String before = register.sourceText(entry.id());
        if (entry.isVoid()) {
            return Optional.of(entry.number() + "已经作废，不能另出新版");
        }
        if (reason.isBlank()) {
            return Optional.of(entry.number() + "另出新版须写明原因，没有另出新版");
        }
        if (text.strip().equals(before.strip())) {
            return Optional.of("文稿和" + entry.newest().label() + "一字不差，没有另出新版");
        }
        String number = entry.number().toString();
        return before.contains(number) && !text.contains(number)
                ? Optional.of("文稿里没有了发文字号" + number + "，号码不能改，没有另出新版")
                : Optional.empty();
    }

    private Draft draft(DispatchEntry entry, String text) throws IOException, OfficialTextException {
        Document document = OfficialText.parse(text, entry.matter().paper().format());
        Map<String, Picture> pictures = new IssuedPictures(folder).of(entry, document);
        return new Draft(
                entry.matter().title(),
                new Filled(text),
                document.with(pictures),
                register.certificates(entry.id()),
                IssuedPictures.extras(pictures));
    }

    private Issuance made(DispatchEntry entry, Draft draft, String reason) throws IOException {
        List<IssuedFile> published = new ArrayList<>();
        boolean entered = false;
        try {
            DispatchEntry revised = register.addVersion(entry.id(), version -> {
                String name = PaperName.of(entry.number(), draft.title(), version);
                published.addAll(folder.publish(dispatch.planned(name, draft)));
                return new Revision(LocalDate.now(clock), reason, draft.text().text(), published);
            });
            entered = true;
            List<Path> files = published.stream().map(folder::locate).toList();
            return new Issuance.Issued(revised, files, draft.text().missing(), dispatch.advice(draft));
        } catch (Unconfirmed saved) {
            entered = true;
            throw saved;
        } finally {
            if (!entered) {
                folder.withdraw(published);
            }
        }
    }
}
