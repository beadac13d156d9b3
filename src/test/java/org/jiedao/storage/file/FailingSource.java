package org.jiedao.storage.file;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.logging.Logger;
import javax.sql.DataSource;

/// Hands on everything, and fails at the given one of the statements that change something.
final class FailingSource implements DataSource {
    private final DataSource source;
    private final int failing;
    private int statements;

    FailingSource(DataSource source, int failing) {
        this.source = source;
        this.failing = failing;
    }

    int statements() {
        return statements;
    }

    private void count(Object[] arguments) throws SQLException {
        String sql = String.valueOf(arguments[0]).strip().toLowerCase(Locale.ROOT);
        if (!sql.startsWith("select") && !sql.startsWith("set") && ++statements == failing) {
            throw new SQLException("the disk is full, say");
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, source.getConnection());
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            boolean runs = method.getName().startsWith("execute") || method.getName().equals("prepareStatement");
            if (runs && arguments != null && arguments[0] instanceof String) {
                count(arguments);
            }
            try {
                Object result = method.invoke(target, arguments);
                return method.getName().equals("createStatement") ? proxy(Statement.class, result) : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
