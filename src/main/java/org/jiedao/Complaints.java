package org.jiedao;

import org.jiedao.file.DiskTrouble;
import org.jiedao.ui.Message;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What the command line says when a call cannot be taken or fails: one Chinese sentence, what was not done, what to do.
final class Complaints {
    private Complaints() {}

    static int usage(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(sentence(wrong) + "什么也没有做，用 " + name(line) + " -h 查看用法。");
        return Cli.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing ->
                "缺少参数："
                        + String.join(
                                "、",
                                missing.getMissing().stream()
                                        .map(Complaints::label)
                                        .toList())
                        + "。";
            case UnmatchedArgumentException unmatched -> "不认识的参数：" + String.join(" ", unmatched.getUnmatched()) + "。";
            case OverwrittenOptionException twice -> "参数 " + label(twice.getOverwritten()) + " 写了两次。";
            default ->
                wrong.getArgSpec() == null
                        ? "参数有误。"
                        : "参数 " + label(wrong.getArgSpec()) + " 的值“" + wrong.getValue() + "”不能用。";
        };
    }

    private static String label(CommandLine.Model.ArgSpec arg) {
        return arg instanceof CommandLine.Model.OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String name(CommandLine line) {
        return line.getCommandSpec().qualifiedName();
    }

    static int failure(Exception failure, CommandLine line, ParseResult result) {
        LoggerFactory.getLogger(Complaints.class).error("{} failed", name(line), failure);
        line.getErr().println(what(failure) + "命令 " + name(line) + " 没有完成；已签发的文件和已保存的记录不受影响。");
        return Cli.FAILED;
    }

    private static String what(Exception failure) {
        return DiskTrouble.sentence(failure).orElseGet(() -> Message.failed("程序出错，", failure).text() + "。");
    }
}
