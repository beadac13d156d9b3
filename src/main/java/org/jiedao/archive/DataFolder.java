package org.jiedao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The one folder that holds everything: data file, backups, papers, logs, settings.
public record DataFolder(Path root) {
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /// Makes what is missing of it.
    public DataFolder create() throws IOException {
        Files.createDirectories(backups());
        Files.createDirectories(papers());
        Files.createDirectories(logs());
        return this;
    }

    public Path database() {
        return root.resolve("jiedao.mv.db");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    public Path papers() {
        return root.resolve("papers");
    }

    /// Files of 套打: pictures of blank sheets, and what was last made for the printer.
    public Path overprint() {
        return root.resolve("overprint");
    }

    /// Files that a restored backup took the place of.
    public Path replaced() {
        return root.resolve("replaced");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path settings() {
        return root.resolve("settings");
    }

    /// The user's own fonts, unless another folder was chosen.
    public Path fonts() {
        return root.resolve("fonts");
    }

    /// What was typed and not saved.
    public Path drafts() {
        return root.resolve("drafts");
    }

    /// The user's own holidays, beside those that are shipped.
    public Path holidays() {
        return root.resolve("holidays.txt");
    }

    /// Copies of the files by which rules were attested.
    public Path evidence() {
        return root.resolve("evidence");
    }

    /// Copies of what was made to be sent upward.
    public Path submissions() {
        return root.resolve("submissions");
    }

    /// 述职材料, a folder for each packet.
    public Path packets() {
        return root.resolve("packets");
    }

    /// The user's own rulesets, beside those that are shipped.
    public Path rulesets() {
        return root.resolve("rulesets");
    }
}
