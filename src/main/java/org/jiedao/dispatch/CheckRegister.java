package org.jiedao.dispatch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Compares every registered file with the folder.
public final class CheckRegister {
    private final DispatchRegister register;
    private final OutputFolder folder;

    public CheckRegister(DispatchRegister register, OutputFolder folder) {
        this.register = register;
        this.folder = folder;
    }

    /// One sentence for each file that is missing or changed; empty when the folder is as registered.
    public List<String> check() throws IOException {
        List<String> faults = new ArrayList<>();
        for (DispatchEntry entry : register.entries()) {
            for (IssuedFile file : entry.files()) {
                folder.fault(file).ifPresent(fault -> faults.add(entry.number() + "：" + fault + "。"));
            }
        }
        return faults;
    }
}
