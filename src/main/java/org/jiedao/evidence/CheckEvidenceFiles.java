package org.jiedao.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Compares every recorded evidence file with its hash.
public final class CheckEvidenceFiles {
    private final EvidenceFiles files;
    private final EvidenceFolder folder;
    private final Function<Proven, Optional<String>> names;

    /// `names` tells what a record is called; nothing where it is gone.
    public CheckEvidenceFiles(
            EvidenceFiles files, EvidenceFolder folder, Function<Proven, Optional<String>> names) {
        this.files = files;
        this.folder = folder;
        this.names = names;
    }

    /// One sentence for each record whose file is missing or changed. The files of a record that is gone are none of its
    /// business: undoing may bring it back.
    public List<String> check() throws IOException {
        Map<KeptCopy, Optional<String>> faults = new HashMap<>();
        List<String> sentences = new ArrayList<>();
        for (EvidenceFile file : files.all()) {
            if (!faults.containsKey(file.copy())) {
                faults.put(file.copy(), folder.fault(file.copy()));
            }
            faults.getOrDefault(file.copy(), Optional.empty()).ifPresent(fault -> names.apply(file.proven())
                    .ifPresent(name -> sentences.add(sentence(file, name, fault))));
        }
        return List.copyOf(sentences);
    }

    private static String sentence(EvidenceFile file, String name, String fault) {
        return file.proven().sort().label() + "“" + name + "”的附件“" + file.title() + "”：" + fault + "。请从原件重新附上。";
    }
}
