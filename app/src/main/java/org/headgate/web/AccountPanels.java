package org.headgate.web;

import java.util.List;
import org.headgate.office.Person;

/**
 * Implemented by a module that has something of its own to show on the account page: a panel, drawn by a template of the
 * module. Asked for every account page: one query a panel, and no panel where there is nothing to say.
 */
public interface AccountPanels {
    List<AccountPanel> on(AccountShown account, Person me);
}
