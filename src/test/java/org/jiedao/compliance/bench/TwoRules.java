package org.jiedao.compliance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiedao.rule.Practice;
import org.jiedao.rule.Rulesets;

/// The two rules that the peer answers, as a ruleset of their own in the folder of the user.
final class TwoRules {
    static final String KEY = "two";
    static final String MONTHLY = "TWO-1";
    static final String RARELY_THERE = "TWO-2";

    private static final String FILE =
            """
            规则集：two
            名称：两条规则
            出处：DB1310/T 264.2—2021
            施行日期：2022年1月10日
            适用对象：街道“大工委”、社区“大党委”
            编号：TWO-1
            条款：6.2.1
            原文：通过月碰头、季商讨，着力解决区域内重难点问题。
            语气：述
            类别：A
            对象：街道“大工委”、社区“大党委”
            证据：会议记录
            检查：频次 | 事项＝月碰头 | 周期＝每月
            编号：TWO-2
            条款：6.4.2
            原文：对不能正常履行职责、会议出席率低于三分之二的兼职委员，应及时进行调整。
            语气：应
            类别：A
            对象：街道“大工委”、社区“大党委”
            证据：签到表
            检查：比例 | 逐个＝兼职委员 | 分子＝到会次数 | 分母＝应到次数 | 不低于＝2/3 | 窗口＝每年 | 请假＝请假计缺席
            """;

    private TwoRules() {}

    static Rulesets in(Path folder) throws IOException {
        Files.writeString(folder.resolve(KEY + ".txt"), FILE);
        return Rulesets.with(folder, Practice.none()).rulesets();
    }
}
