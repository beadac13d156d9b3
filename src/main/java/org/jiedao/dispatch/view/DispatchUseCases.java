package org.jiedao.dispatch.view;

import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.EntryRemarks;
import org.jiedao.dispatch.OutputFolder;
import org.jiedao.dispatch.Reprint;
import org.jiedao.dispatch.VoidEntry;

/// What page 文书 reads and does.
public record DispatchUseCases(
        DispatchRegister register,
        OutputFolder folder,
        Reprint reprint,
        VoidEntry voiding,
        PaperPrinter printer,
        EntryRemarks remarks) {}
