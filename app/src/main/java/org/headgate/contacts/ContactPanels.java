package org.headgate.contacts;

import java.util.ArrayList;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.office.Person;
import org.headgate.web.AccountPanel;
import org.headgate.web.AccountPanel.Place;
import org.headgate.web.AccountPanels;
import org.headgate.web.AccountShown;
import org.springframework.stereotype.Component;

/** The open contact on top of an account, and its comments, cases and promises beside each other. */
@Component
class ContactPanels implements AccountPanels {
    private final ContactViews views;

    ContactPanels(ContactViews views) {
        this.views = views;
    }

    @Override
    public List<AccountPanel> on(AccountShown account, Person me) {
        var id = new AccountId(account.id());
        var panels = new ArrayList<AccountPanel>();
        views.open(me, id).ifPresent(open -> panels.add(new AccountPanel("contacts/account/bar", open, Place.TOP, 10)));
        var around = views.around(id, account.digits(), me);
        panels.add(new AccountPanel("contacts/account/comments", around, Place.HALF, 30));
        panels.add(new AccountPanel("contacts/account/contacts", around, Place.HALF, 31));
        return panels;
    }
}
