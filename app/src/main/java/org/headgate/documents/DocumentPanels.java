package org.headgate.documents;

import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.office.Person;
import org.headgate.web.AccountPanel;
import org.headgate.web.AccountPanels;
import org.headgate.web.AccountShown;
import org.springframework.stereotype.Component;

/** The newest documents on an account's page. */
@Component
class DocumentPanels implements AccountPanels {
    private static final int SHOWN = 5;
    private static final int ORDER = 60;

    private final FiledDocuments filed;

    DocumentPanels(FiledDocuments filed) {
        this.filed = filed;
    }

    @Override
    public List<AccountPanel> on(AccountShown account, Person me) {
        var newest = filed.newestOf(new AccountId(account.id()), SHOWN);
        return newest.isEmpty()
                ? List.of()
                : List.of(new AccountPanel(
                        "documents/panel",
                        new DocumentPanel(account.digits(), newest),
                        AccountPanel.Place.HALF,
                        ORDER));
    }
}
