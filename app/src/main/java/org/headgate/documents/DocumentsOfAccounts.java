package org.headgate.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.PagesOfRecords;
import org.headgate.customers.ShowsAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents of a protected account open only to whoever said what for. */
@Configuration(proxyBeanMethods = false)
class DocumentsOfAccounts {
    private static final Pattern FOLDERS = Pattern.compile("/documents/account/([0-9 -]{8,12})");

    @Bean
    static ShowsAccounts accountsOfDocuments(JdbcClient jdbc) {
        return PagesOfRecords.below(
                jdbc,
                "/documents",
                "select account_id from documents.document where id = :id and account_id is not null");
    }

    @Bean
    static ShowsAccounts accountsOfFolders(AccountWords accounts) {
        return path -> {
            var asked = FOLDERS.matcher(path);
            if (!asked.matches()) return List.<AccountId>of();
            return accounts.find(asked.group(1)).map(Account::id).stream().toList();
        };
    }
}
