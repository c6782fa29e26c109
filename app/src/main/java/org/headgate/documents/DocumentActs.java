package org.headgate.documents;

import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountShown;
import org.springframework.stereotype.Component;

/** The way from an account to its documents, and to the upload that files there. */
@Component
class DocumentActs implements AccountActs {
    private final FiledDocuments filed;

    DocumentActs(FiledDocuments filed) {
        this.filed = filed;
    }

    @Override
    public List<AccountAct> on(AccountShown account, Person me) {
        var count = filed.countOf(new AccountId(account.id()));
        var act = AccountAct.of(
                "documents.act", "file-text", "/documents/account/" + account.digits(), "d", 80);
        return List.of(
                count == 0 ? act.hinting("documents.act.none") : act.hinting("documents.act.some", String.valueOf(count)));
    }
}
