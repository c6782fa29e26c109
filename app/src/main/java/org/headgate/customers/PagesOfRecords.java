package org.headgate.customers;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages of one kind of record, and all below them: {@code /cases/7} and the API's {@code /api/v1/cases/7} show whatever
 * accounts the query finds for {@code :id}.
 */
public final class PagesOfRecords implements ShowsAccounts {
    private final JdbcClient jdbc;
    private final Pattern path;
    private final Numbering numbering;
    private final String accounts;

    private PagesOfRecords(JdbcClient jdbc, Pattern path, Numbering numbering, String accounts) {
        this.jdbc = jdbc;
        this.path = path;
        this.numbering = numbering;
        this.accounts = accounts;
    }

    /**
     * @param records the path of all of them, as {@code /cases}
     * @param accounts a query for the accounts of the record {@code :id}
     */
    public static ShowsAccounts below(JdbcClient jdbc, String records, String accounts) {
        return below(jdbc, records, PagesOfRecords::bareNumber, accounts);
    }

    /** @param numbering how the path names a record that has a number of its own */
    public static ShowsAccounts below(JdbcClient jdbc, String records, Numbering numbering, String accounts) {
        return new PagesOfRecords(
                jdbc,
                Pattern.compile("(?:/api/v\\d+)?" + Pattern.quote(records) + "/([^/]+)(/.*)?"),
                numbering,
                accounts);
    }

    /** How a path names a record. */
    @FunctionalInterface
    public interface Numbering {
        /**
         * The id of a record; null when there can be none.
         *
         * @param rest what comes behind it in the path, from the slash on; may be empty
         */
        @Nullable Long id(String name, String rest);
    }

    private static @Nullable Long bareNumber(String name, String rest) {
        return name.matches("[0-9]{1,18}") ? (Long) Long.parseLong(name) : null;
    }

    @Override
    public List<AccountId> accountsAt(String asked) {
        var found = path.matcher(asked);
        if (!found.matches()) return List.of();
        var rest = found.group(2);
        var id = numbering.id(found.group(1), rest == null ? "" : rest);
        if (id == null) return List.of();
        return jdbc.sql(accounts).param("id", id).query(Long.class).list().stream()
                .map(AccountId::new)
                .toList();
    }
}
