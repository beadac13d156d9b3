package org.jiedao.upward.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.evidence.CopyState;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.evidence.KeptCopy;
import org.jiedao.file.Sha256;
import org.jiedao.file.Unconfirmed;
import org.jiedao.upward.Submission;
import org.jiedao.upward.Submissions;
import org.jiedao.upward.Submissions.Form;

/// The superiors' workbooks whose mapping is kept, with a copy of the blank one, and known again by its hash.
public final class KeptForms {
    private static final int LONGEST_NAME = 200;

    private final Submissions submissions;
    private final EvidenceFolder folder;

    public KeptForms(Submissions submissions, EvidenceFolder folder) {
        this.submissions = submissions;
        this.folder = folder;
    }

    /// What a workbook is to us.
    public sealed interface Recognition {
        record Unknown(String sha256) implements Recognition {}

        record Known(Form form) implements Recognition {}

        /// It is no blank one: we made it.
        record FilledBefore(Submission submission) implements Recognition {
            public String sentence() {
                return "这不是空白表样，是" + ChineseDate.format(submission.madeAt().toLocalDate()) + "导出的“" + submission.title() + "”，没有填写。请用上级发来的空白表。";
            }
        }
    }

    /// What became of keeping one.
    public sealed interface Outcome {
        record Kept(Form form) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Recognition recognize(Path workbook) throws IOException {
        String sha256 = Sha256.of(workbook);
        Optional<Submission> made = submissions.all().stream()
                .filter(one -> one.sha256().equals(sha256))
                .findFirst();
        if (made.isPresent()) {
            return new Recognition.FilledBefore(made.get());
        }
        return submissions
                .form(sha256)
                .<Recognition>map(Recognition.Known::new)
                .orElseGet(() -> new Recognition.Unknown(sha256));
    }

    /// In the place of what was kept for the same blank workbook, of which a copy is kept too.
    public Outcome keep(String name, Path blank, Mapping mapping) throws IOException {
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            return new Outcome.Refused("没有保存：表样要有名称，不超过" + LONGEST_NAME + "字，如“年度统计表（组织部）”。");
        }
        if (mapping.marks().isEmpty()) {
            return new Outcome.Refused("没有保存：还没有标一格。请先点一个格子，选它填什么。");
        }
        String sha256 = Sha256.of(blank);
        if (submissions.forms().stream()
                .anyMatch(one -> one.name().equals(wanted) && !one.sha256().equals(sha256))) {
            return new Outcome.Refused("没有保存：已有一份叫“" + wanted + "”的表样，两份要分得清。请改名称，如加上年度。");
        }
        return switch (folder.keep(blank)) {
            case EvidenceFolder.Outcome.Refused(String reason) ->
                new Outcome.Refused("没有保存：" + reason + "，空白表留存不了。");
            case EvidenceFolder.Outcome.Kept copy -> new Outcome.Kept(keep(wanted, copy, mapping));
        };
    }

    private Form keep(String name, EvidenceFolder.Outcome.Kept blank, Mapping mapping) throws IOException {
        boolean recorded = false;
        try {
            KeptCopy copy = blank.copy();
            long id = submissions.form(copy.sha256()).map(Form::id).orElse(0L);
            Form form = submissions.keep(
                    "保存“" + name + "”的对应",
                    new Form(id, name, copy.sha256(), MappingText.write(mapping), copy.file()));
            recorded = true;
            return form;
        } catch (Unconfirmed saved) {
            recorded = true;
            throw saved;
        } finally {
            if (!recorded) {
                folder.withdraw(blank);
            }
        }
    }

    /// The copy of the blank workbook; nothing where none was kept or it is no longer what it was.
    public Optional<Path> blank(Form form) throws IOException {
        if (form.file() == null) {
            return Optional.empty();
        }
        KeptCopy copy = new KeptCopy(form.file(), form.sha256());
        return folder.state(copy) == CopyState.SOUND ? Optional.of(folder.locate(copy)) : Optional.empty();
    }

    public void remove(Form form) {
        submissions.removeForm("删除表样“" + form.name() + "”的对应", form.id());
    }
}
