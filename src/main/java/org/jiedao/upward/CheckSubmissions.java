package org.jiedao.upward;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.evidence.KeptCopy;

/// Compares the kept copies of everything that was made to be sent upward, and of the superiors' blank workbooks, with their
/// hashes.
public record CheckSubmissions(Submissions submissions, EvidenceFolder folder) {
    /// One sentence for each copy that is missing or changed.
    public List<String> check() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Submission one : submissions.all()) {
            Optional<String> fault = folder.fault(new KeptCopy(one.file(), one.sha256()));
            fault.ifPresent(told -> sentences.add("上报的“" + one.title() + "”：" + told + "。要重报的，请到“上报”再导出一份。"));
        }
        for (Submissions.Form form : submissions.forms()) {
            if (form.file() != null) {
                Optional<String> fault = folder.fault(new KeptCopy(form.file(), form.sha256()));
                fault.ifPresent(told -> sentences.add("上级表样“" + form.name() + "”的空白表：" + told + "。对应还在，请把上级发来的空白表再拖入一次并保存。"));
            }
        }
        return List.copyOf(sentences);
    }
}
