package org.headgate.web;

import java.util.List;
import org.headgate.office.Person;

/**
 * Implemented by a module that does something for an account: its actions stand in the rail of the account page, in reach of
 * a key. Asked for every account page: one query at most.
 */
public interface AccountActs {
    /** What the rail offers this person; also what cannot be done, with the reason. */
    List<AccountAct> on(AccountShown account, Person me);
}
