package org.headgate.documents;

import java.util.List;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountShown;
import org.springframework.stereotype.Component;

/** The way from an account to its documents, and to the upload that files there. */
@Component
class DocumentActs implements AccountActs {
    @Override
    public List<AccountAct> on(AccountShown account, Person me) {
        return List.of(AccountAct.of("documents.act", "file-text", "/documents/account/" + account.digits(), "d", 80));
    }
}
