package org.jiedao.dispatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Compares every registered file with the folder.
public final class CheckRegister {
    private final DispatchRegister register;
    private final OutputFolder folder;

    public CheckRegister(DispatchRegister register, OutputFolder folder) {
        this.register = register;
        this.folder = folder;
    }

    /// One sentence for each file that is missing, changed, or lies there without being registered; empty when the folder
    /// is as registered.
    public List<String> check() throws IOException {
        List<String> faults = new ArrayList<>();
        Set<Path> strangers = folder.files();
        for (DispatchEntry entry : register.entries()) {
            for (DispatchEntry.Version version : entry.versions()) {
                for (IssuedFile file : version.files()) {
                    strangers.remove(folder.locate(file));
                    folder.fault(file).ifPresent(fault -> faults.add(entry.number() + "：" + fault + "。"));
                }
            }
        }
        strangers.forEach(path -> faults.add("文件没有登记：" + path + "。它不是签发的文书，请移出这个文件夹。"));
        return faults;
    }
}
