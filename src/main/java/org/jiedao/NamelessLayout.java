package org.jiedao;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// A line of the log without anybody's data. Of what failed it says the classes and the places in the code: the message of
/// an exception may quote what was typed, as the database does when it refuses a row.
final class NamelessLayout extends LayoutBase<ILoggingEvent> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");
    private static final int MOST_FRAMES = 40;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder();
        line.append(TIME.format(LocalDateTime.ofInstant(event.getInstant(), ZoneId.systemDefault())))
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(event.getLoggerName())
                .append(' ')
                .append(LONG_NUMBER.matcher(event.getFormattedMessage()).replaceAll("***"))
                .append('\n');
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            append(line, cause);
        }
        return line.toString();
    }

    private static void append(StringBuilder line, IThrowableProxy cause) {
        line.append(cause.getClassName()).append('\n');
        StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
        int shown = Math.min(MOST_FRAMES, frames.length - cause.getCommonFrames());
        for (int frame = 0; frame < shown; frame++) {
            line.append("    ").append(frames[frame].getSTEAsString()).append('\n');
        }
    }
}
