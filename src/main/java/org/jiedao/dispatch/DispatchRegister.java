package org.jiedao.dispatch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The register of issued papers. Entries are never changed or deleted; they can be voided
/// and given a further version.
public interface DispatchRegister {
    /// The newest first.
    List<DispatchEntry> entries();

    Optional<DispatchEntry> entry(long id);

    /// The papers of a batch that are out and not void, the newest first.
    default List<DispatchEntry> standing(long batchId) {
        return entries().stream()
                .filter(entry -> !entry.isVoid())
                .filter(entry -> Long.valueOf(batchId).equals(entry.matter().batchId()))
                .toList();
    }

    /// The papers about a subject that are out and not void, the newest first.
    default List<DispatchEntry> standing(Paper.About about, long subjectId) {
        return entries().stream()
                .filter(entry -> !entry.isVoid() && entry.matter().paper().about() == about)
                .filter(entry -> Long.valueOf(subjectId).equals(entry.matter().subjectId()))
                .toList();
    }

    /// The text from which the files of the newest version were laid out.
    String sourceText(long entryId);

    /// The text of one version, counted from 1.
    String sourceText(long entryId, int version);

    List<Certificate> certificates(long entryId);

    /// Holds the next number of the prefix's year in one transaction while the work is done, then enters what it
    /// answers. When the work throws or the entry cannot be written, nothing is kept and the number is free again.
    DispatchEntry enter(String prefix, int year, NumberedWork work) throws IOException;

    /// Adds a version to an entry in one transaction: `work` writes its files under the version's number. When it throws
    /// or the version cannot be written, nothing is kept.
    DispatchEntry addVersion(long entryId, VersionWork work) throws IOException;

    DispatchEntry markVoid(long entryId, LocalDate on, String reason);

    /// Composes and writes the files of a paper under its number.
    @FunctionalInterface
    interface NumberedWork {
        Registration under(DocumentNumber number) throws IOException;
    }

    /// Writes the files of a version.
    @FunctionalInterface
    interface VersionWork {
        Revision under(int version) throws IOException;
    }

    /// What is entered of a version.
    record Revision(LocalDate madeOn, String reason, String sourceText, List<IssuedFile> files) {
        public Revision {
            files = List.copyOf(files);
        }
    }

    /// What is entered beside the number.
    record Registration(Matter matter, String sourceText, List<IssuedFile> files, List<Certificate> certificates) {
        public Registration {
            files = List.copyOf(files);
            certificates = List.copyOf(certificates);
        }
    }
}
