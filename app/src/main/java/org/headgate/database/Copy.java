package org.headgate.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Rows for one {@code copy … from stdin}, PostgreSQL's fastest way in. Rows are kept in memory until {@link #into} sends
 * them in the transaction of the caller.
 */
public final class Copy {
    private final StringBuilder rows = new StringBuilder(1 << 16);
    private boolean first = true;
    private int count;

    public Copy add(@Nullable String text) {
        separate();
        if (text == null) {
            rows.append("\\N");
            return this;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
        return this;
    }

    public Copy add(long number) {
        separate();
        rows.append(number);
        return this;
    }

    public Copy add(boolean truth) {
        separate();
        rows.append(truth ? 't' : 'f');
        return this;
    }

    public Copy add(@Nullable Long number) {
        return number == null ? addNull() : add(number.longValue());
    }

    public Copy add(@Nullable BigDecimal number) {
        if (number == null) return addNull();
        separate();
        rows.append(number.toPlainString());
        return this;
    }

    public Copy add(Money money) {
        separate();
        rows.append(money.amount().toPlainString());
        return this;
    }

    public Copy add(@Nullable LocalDate day) {
        if (day == null) return addNull();
        separate();
        rows.append(day);
        return this;
    }

    public Copy add(DateRange range) {
        separate();
        rows.append('[').append(range.from()).append(',');
        if (range.until() != null) rows.append(range.until());
        rows.append(')');
        return this;
    }

    /** Ends the row. */
    public void row() {
        rows.append('\n');
        first = true;
        count++;
    }

    public int count() {
        return count;
    }

    /** Sends the rows to a table and columns named as in {@code ledger.entry (transaction_id, number, …)}. */
    public void into(DataSource database, String tableAndColumns) {
        if (count == 0) return;
        var connection = DataSourceUtils.getConnection(database);
        try {
            into(connection, tableAndColumns);
        } catch (SQLException e) {
            throw new IllegalStateException("copy into " + tableAndColumns, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private void into(Connection connection, String tableAndColumns) throws SQLException {
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        try {
            copying.copyIn("copy " + tableAndColumns + " from stdin", new ByteArrayInputStream(bytes), 1 << 16);
        } catch (IOException e) {
            throw new IllegalStateException("copy into " + tableAndColumns, e);
        }
    }

    private Copy addNull() {
        separate();
        rows.append("\\N");
        return this;
    }

    private void separate() {
        if (!first) rows.append('\t');
        first = false;
    }
}
