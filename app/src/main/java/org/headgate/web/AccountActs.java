package org.headgate.web;

import java.util.List;
import org.headgate.office.Person;

/** Implemented by a module that offers something to do on an account's page. */
public interface AccountActs {
    /** What the account's action rail offers this person; also what they may not do, with a hint why. */
    List<AccountAct> on(AccountShown account, Person me);
}
