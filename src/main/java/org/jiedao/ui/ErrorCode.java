package org.jiedao.ui;

import java.io.PrintWriter;
import java.io.StringWriter;

/// A short code by which two reports of the same failure are recognised, with the trace to copy.
record ErrorCode(String code, String details) {
    private static final int HEX_DIGITS = 0xFFFF;

    static ErrorCode of(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        String where = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        int hash = (root.getClass().getName() + where).hashCode();
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        return new ErrorCode("%04X".formatted(hash & HEX_DIGITS), text.toString());
    }

    @Override
    public String toString() {
        return code;
    }
}
