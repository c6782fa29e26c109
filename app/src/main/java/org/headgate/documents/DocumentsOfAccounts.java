package org.headgate.documents;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.headgate.customers.ShowsAccounts;
import org.springframework.stereotype.Component;

/** Documents of a protected account open only to whoever said what for. */
@Component
class DocumentsOfAccounts implements ShowsAccounts {
    private static final Pattern DOCUMENT = Pattern.compile("/documents/([0-9]{1,18})(?:/.*)?");
    private static final Pattern ACCOUNT = Pattern.compile("/documents/account/([0-9 -]{8,12})");

    private final FiledDocuments filed;
    private final AccountWords accounts;

    DocumentsOfAccounts(FiledDocuments filed, AccountWords accounts) {
        this.filed = filed;
        this.accounts = accounts;
    }

    @Override
    public OptionalLong accountAt(String path) {
        var account = ACCOUNT.matcher(path);
        if (account.matches()) {
            return accounts.find(account.group(1))
                    .map(known -> OptionalLong.of(known.id().value()))
                    .orElse(OptionalLong.empty());
        }
        var document = DOCUMENT.matcher(path);
        return document.matches()
                ? filed.accountOf(new DocumentId(Long.parseLong(document.group(1))))
                : OptionalLong.empty();
    }
}
