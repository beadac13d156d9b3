package org.jiedao.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.dispatch.Paper;
import org.jiedao.file.FreshFile;

/// Wordings that a user of an earlier workbench left as files in the folder `wording`: taken over once, and said so.
public final class TakeOverWordings {
    private final EditWording wordings;
    private final Path folder;

    public TakeOverWordings(EditWording wordings, Path folder) {
        this.wordings = wordings;
        this.folder = folder;
    }

    /// What the user should know of it; empty where there is nothing to take over.
    public List<String> run() throws IOException {
        List<String> notes = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            for (Paper paper : wordings.sources().papers()) {
                Path file = folder.resolve(paper.template() + ".txt");
                if (Files.isRegularFile(file)) {
                    notes.add(taken(paper, file));
                }
            }
        }
        return List.copyOf(notes);
    }

    private String taken(Paper paper, Path file) throws IOException {
        String name = "文件夹 wording 里的“" + paper.label() + "”模板";
        return switch (WordingFile.read(file)) {
            case WordingFile.Outcome.Refused(String sentence) -> sentence;
            case WordingFile.Outcome.Read(String text) ->
                switch (wordings.save(paper, text, "取自文件夹")) {
                    case EditWording.Outcome.Kept() -> {
                        FreshFile.move(file, file.resolveSibling(file.getFileName() + ".taken"), ".taken");
                        yield name + "已收入数据文件，以后在“文书”的“模板”里改。";
                    }
                    case EditWording.Outcome.Refused(_, String sentence) ->
                        name + "没有收入，改用原来的文本：" + sentence + "请改好文件后重新打开。";
                };
        };
    }
}
