package org.headgate.documents;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.headgate.customers.ShowsAccounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A document tells who and where its account's customer is; so does the list of an account's documents. */
@Component
class DocumentsOfAccounts implements ShowsAccounts {
    private static final Pattern DOCUMENT = Pattern.compile("/documents/(\\d{1,18})(?:/.*)?");
    private static final Pattern ACCOUNT = Pattern.compile("/documents/account/([^/]+)(?:/.*)?");

    private final JdbcClient jdbc;

    DocumentsOfAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalLong accountAt(String path) {
        var document = DOCUMENT.matcher(path);
        if (document.matches())
            return id(
                    "select account_id from documents.document where id = :which and account_id is not null",
                    Long.valueOf(document.group(1)));
        var account = ACCOUNT.matcher(path);
        if (account.matches())
            return id(
                    "select id from customers.account where number = :which",
                    account.group(1).replaceAll("\\D", ""));
        return OptionalLong.empty();
    }

    private OptionalLong id(String query, Object which) {
        var found = jdbc.sql(query).param("which", which).query(Long.class).optional();
        return found.isPresent() ? OptionalLong.of(found.get()) : OptionalLong.empty();
    }
}
