package org.jiedao.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// A short code by which two reports of the same failure are recognised, with what can be copied for whoever helps: what
/// failed and where in the code. Not what an exception says: a database quotes the row that it refuses, a parser the line.
record ErrorCode(String code, String details) {
    private static final int HEX_DIGITS = 0xFFFF;
    private static final int MOST_FRAMES = 60;

    static ErrorCode of(Throwable cause) {
        List<Throwable> chain = chain(cause);
        Throwable root = chain.getLast();
        StackTraceElement[] trace = root.getStackTrace();
        String where = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        String code = "%04X".formatted((root.getClass().getName() + where).hashCode() & HEX_DIGITS);
        StringBuilder details = new StringBuilder("错误码 " + code + "\n");
        chain.forEach(one -> append(details, one));
        return new ErrorCode(code, details.toString());
    }

    private static List<Throwable> chain(Throwable cause) {
        List<Throwable> chain = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable one = cause; one != null && seen.add(one); one = one.getCause()) {
            chain.add(one);
        }
        return chain;
    }

    private static void append(StringBuilder details, Throwable one) {
        details.append(one.getClass().getName()).append('\n');
        StackTraceElement[] trace = one.getStackTrace();
        for (int frame = 0; frame < Math.min(MOST_FRAMES, trace.length); frame++) {
            details.append("    ").append(trace[frame]).append('\n');
        }
        for (Throwable beside : one.getSuppressed()) {
            details.append("    ").append(beside.getClass().getName()).append('\n');
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
