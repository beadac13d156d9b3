package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.archive.DataFolder;
import org.jiedao.rule.Assumption;
import org.jiedao.rule.Practice;
import org.jiedao.rule.Question;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;
import org.jiedao.storage.PracticeOnDisk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists what is checked and why: every rule with clause, wording, weight, kinds of check and parameters.
@Command(name = "rulesets", description = "列出规则集的每一条规则：条款、原文、轻重、检查的种类与参数、口径。")
final class RulesetsCommand extends ChineseCommand {
    @Option(names = "--json", description = "写成JSON，供别的程序读")
    private boolean json;

    @Option(names = "--manual", description = "怎样自己写一份规则集，可以用哪些词")
    private boolean manual;

    @Option(names = "--ruleset", paramLabel = "规则集", description = "只列这一个规则集")
    private @Nullable String only;

    @Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹：连同其中 rulesets 里自己写的规则集和本地口径")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException {
        if (manual) {
            Rulesets.manual().forEach(this::say);
            return Cli.DONE;
        }
        Rulesets.Loaded loaded = loaded();
        List<Ruleset> listed = loaded.rulesets().all().stream()
                .filter(ruleset -> only == null || ruleset.key().equals(only))
                .toList();
        if (listed.isEmpty()) {
            return refuse("没有规则集“" + only + "”，什么也没有列出。有的是"
                    + loaded.rulesets().all().stream().map(Ruleset::key).collect(Collectors.joining("、")) + "。");
        }
        if (json) {
            say(Json.text(listed.stream().map(RulesetsCommand::described).toList()));
        } else {
            listed.forEach(this::list);
        }
        return loaded.faults().isEmpty()
                ? Cli.DONE
                : refuse("有规则集写得不对，整份没有用：\n" + String.join("\n", loaded.faults()));
    }

    /// With a data folder, under the street's own practice where its data file can be looked at.
    private Rulesets.Loaded loaded() throws IOException {
        if (data == null) {
            return new Rulesets.Loaded(Rulesets.shipped(), List.of());
        }
        DataFolder folder = new DataFolder(data);
        Optional<Practice> practice = PracticeOnDisk.of(folder);
        if (practice.isEmpty()) {
            warn("没有读到本街道的口径：数据文件正被工作台使用，或者是旧版本的。下面列出的是各规则集的默认口径。");
        }
        return Rulesets.with(folder.rulesets(), practice.orElse(Practice.none()));
    }

    private void list(Ruleset ruleset) {
        say(ruleset.key() + "　" + ruleset.name() + "　施行日期：" + inForce(ruleset) + "　"
                + ruleset.rules().size() + "条");
        for (Rule rule : ruleset.rules()) {
            say("");
            say(rule.id() + "　" + rule.quotation().clause().article() + "　" + rule.quotation().verb() + "（"
                    + rule.quotation().severity().label() + "）　" + rule.ruleClass().label() + "类　"
                    + rule.scope().gist());
            say("　原文：" + rule.quotation().clause().wording() + (rule.quotation().mended() ? "〔勘误〕" : ""));
            rule.questions().forEach(question -> say("　检查：" + question.text()));
            rule.assumptions().forEach(assumption -> say("　口径：" + assumption.sentence()));
            rule.doubt().ifPresent(doubt -> say("　待确认：" + doubt));
        }
        say("");
    }

    private static Map<String, Object> described(Ruleset ruleset) {
        return Json.object(
                "规则集", ruleset.key(),
                "名称", ruleset.name(),
                "出处", ruleset.source(),
                "依据", ruleset.basis().orElse(""),
                "施行日期", inForce(ruleset),
                "适用对象", ruleset.bodies(),
                "说明", ruleset.note(),
                "规则", ruleset.rules().stream().map(RulesetsCommand::described).toList());
    }

    private static Map<String, Object> described(Rule rule) {
        return Json.object(
                "编号", rule.id(),
                "条款", rule.quotation().clause().article(),
                "要点", rule.scope().gist(),
                "主体", rule.scope().actor(),
                "原文", rule.quotation().clause().wording(),
                "勘误", rule.quotation().mended(),
                "语气", rule.quotation().verb(),
                "轻重", rule.quotation().severity().label(),
                "类别", rule.ruleClass().label(),
                "对象", rule.scope().bodies(),
                "周期", rule.scope().rhythm(),
                "证据", rule.scope().evidence(),
                "检查", rule.questions().stream().map(RulesetsCommand::described).toList(),
                "口径", rule.assumptions().stream().map(RulesetsCommand::described).toList(),
                "待确认", rule.doubt().orElse(""));
    }

    private static Map<String, Object> described(Assumption assumption) {
        return Json.object("名称", assumption.name(), "值", assumption.value(), "本地", assumption.local());
    }

    private static Map<String, Object> described(Question question) {
        return Json.object("种类", question.kind().label(), "参数", question.parameters());
    }

    private static String inForce(Ruleset ruleset) {
        return ruleset.inForce().map(Object::toString).orElse("来源年份不明");
    }
}
