package org.jiedao;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// The log in the data folder: warnings of libraries, our own errors with their codes, nobody's data.
final class LogFile {
    private LogFile() {}

    static void start(Path logs) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setFile(logs.resolve("jiedao.log").toString());
        file.setEncoder(encoder(context));
        file.setRollingPolicy(rolling(context, file, logs));
        file.start();
        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.detachAndStopAllAppenders();
        root.addAppender(file);
        // says that an old workbook has no author: nothing to act on
        context.getLogger("org.apache.poi.POIDocument").setLevel(Level.ERROR);
        // that JavaFX lies on the class path is how we start it
        context.getLogger("javafx").setLevel(Level.ERROR);
        context.getLogger("org.jiedao").setLevel(Level.INFO);
    }

    /// Lets go of the file, which Windows would not delete while it is open.
    static void stop() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAndStopAllAppenders();
        }
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext context) {
        NamelessLayout layout = new NamelessLayout();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        return encoder;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling(
            LoggerContext context, RollingFileAppender<ILoggingEvent> file, Path logs) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(logs.resolve("jiedao.%d{yyyy-MM}.%i.log").toString());
        policy.setMaxFileSize(FileSize.valueOf("5MB"));
        policy.setMaxHistory(12);
        policy.setTotalSizeCap(FileSize.valueOf("50MB"));
        policy.start();
        return policy;
    }
}
