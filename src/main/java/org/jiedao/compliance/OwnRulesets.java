package org.jiedao.compliance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiedao.rule.RulesetFolder;
import org.jiedao.rule.RulesetFolder.Putting;

/// The user's own rulesets: put in after the same reading as the shipped ones, taken out only where no record needs them.
public final class OwnRulesets {
    private static final int NAMED = 4;

    private final RulesetFolder folder;
    private final RulesetUses uses;

    public OwnRulesets(RulesetFolder folder, RulesetUses uses) {
        this.folder = folder;
        this.uses = uses;
    }

    /// What became of a file that should be taken out.
    public sealed interface Withdrawal {
        /// It is no ruleset any more, and kept there.
        record Withdrawn(Path kept) implements Withdrawal {}

        record Refused(String sentence) implements Withdrawal {}
    }

    public Path folder() {
        return folder.path();
    }

    /// Looks at the folder again, after the user put something there or took it away; answers the faults.
    public List<String> reread() throws IOException {
        folder.reread();
        return folder.faults();
    }

    /// A name that another file has is answered, not overwritten.
    public Putting put(Path file) throws IOException {
        return folder.put(file);
    }

    /// In the place of the file of that name; not where that would take a ruleset away that is needed.
    public Putting replace(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Optional<String> held = folder.held(name);
        if (held.isPresent() && !held.equals(folder.keyIn(file))) {
            List<String> needed = uses.of(held.get());
            if (!needed.isEmpty()) {
                return new Putting.Refused(List.of(name + "：原来的文件是规则集“" + held.get() + "”，"
                        + inWords(needed) + "；新的不是它，没有替换。请给新文件改个名字再放入。"));
            }
        }
        return folder.replace(file);
    }

    public Withdrawal withdraw(String file) throws IOException {
        List<String> needed = folder.held(file).map(uses::of).orElse(List.of());
        return needed.isEmpty()
                ? new Withdrawal.Withdrawn(folder.withdraw(file))
                : new Withdrawal.Refused(file + "没有移走：" + inWords(needed)
                        + "。改用错了的，先在“各组织所用”取消；确实照它办过的，要留着备查。");
    }

    private static String inWords(List<String> uses) {
        String named = String.join("，", uses.subList(0, Math.min(NAMED, uses.size())));
        return uses.size() > NAMED ? named + "等" + uses.size() + "处" : named;
    }
}
