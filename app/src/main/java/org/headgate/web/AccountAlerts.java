package org.headgate.web;

import java.util.List;
import org.headgate.office.Person;

/**
 * Implemented by a module that knows what a person should notice first about an account: a strip under the answers of its
 * page, the worst first. Asked for every account page: one query.
 */
public interface AccountAlerts {
    List<AccountAlert> about(AccountShown account);

    /** What this person should notice; for a module whose warnings are not for everybody. */
    default List<AccountAlert> about(AccountShown account, Person me) {
        return about(account);
    }
}
