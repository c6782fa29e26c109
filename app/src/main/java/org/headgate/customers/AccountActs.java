package org.headgate.customers;

import java.util.List;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.web.Saying;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by a module that does something for an account: its actions stand in the rail of the account page, in reach of
 * a key. Asked for every account page: one query at most.
 */
public interface AccountActs {
    List<Act> on(AccountId account, Person me);

    /**
     * One action.
     *
     * @param path where it is done
     * @param key the letter that opens it, a capital; blank for none
     * @param under the line below its name: a limit ("goes to review above $50"), or what it would do
     * @param notNow why it cannot be done; then it is shown with the reason, without a link
     * @param order where it stands: 0 explains bills, 100 money, 200 service, 300 contacts, 400 documents, 900 the rest
     */
    record Act(
            Saying words,
            String icon,
            String path,
            String key,
            @Nullable Saying under,
            @Nullable Reason notNow,
            int order) {
        public static Act to(String path, String icon, Saying words, int order) {
            return new Act(words, icon, path, "", null, null, order);
        }

        public Act byKey(String letter) {
            return new Act(words, icon, path, letter, under, notNow, order);
        }

        public Act under(Saying line) {
            return new Act(words, icon, path, key, line, notNow, order);
        }

        public Act notNow(Reason reason) {
            return new Act(words, icon, path, key, under, reason, order);
        }
    }
}
