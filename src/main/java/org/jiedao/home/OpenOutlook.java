package org.jiedao.home;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiedao.compliance.Examinable;
import org.jiedao.organization.Tree;
import org.jspecify.annotations.Nullable;

/// Works out the outlook; what was worked out last is answered again as long as the register reads the same and no new day
/// has begun.
public final class OpenOutlook {
    private final Supplier<Examinable> register;
    private final Supplier<Tree> tree;
    private final Function<LocalDate, RunningWork> work;
    private @Nullable Last last;

    private record Last(Examinable register, Outlook outlook) {}

    /// `register` answers the same object as long as nothing of it changed.
    public OpenOutlook(Supplier<Examinable> register, Supplier<Tree> tree, Function<LocalDate, RunningWork> work) {
        this.register = register;
        this.tree = tree;
        this.work = work;
    }

    public synchronized Outlook on(LocalDate day) {
        Examinable read = register.get();
        Last known = last;
        if (known != null && known.register() == read && known.outlook().on().equals(day)) {
            return known.outlook();
        }
        last = null;
        Outlook outlook = Outlook.of(read, tree.get(), work.apply(day), day);
        last = new Last(read, outlook);
        return outlook;
    }
}
