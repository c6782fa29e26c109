package org.headgate.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.AccountRole;
import org.headgate.customers.CustomerId;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts with their customers, known by the number they had before. */
@Component
class AccountsImport implements FileImport {
    private final Customers customers;

    AccountsImport(Customers customers) {
        this.customers = customers;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ACCOUNTS;
    }

    @Override
    public ImportReport take(CsvFile file) {
        var sheet = new Sheet(kind(), file);
        var known = new KnownAccounts(customers);
        var parties = new Parties(customers);
        var drafts = new LinkedHashMap<String, Draft>();
        for (var row = sheet.next(); row != null; row = sheet.next()) {
            var draft = draft(row, known, drafts);
            if (draft != null) draft.party = parties.of(row, draft.there == null ? null : draft.there.id());
        }
        sheet.refuseIfBad();
        var renamed = parties.write(customers);
        write(sheet, drafts.values().stream().toList(), renamed);
        return sheet.report(kind(), file);
    }

    private static @Nullable Draft draft(Row row, KnownAccounts known, Map<String, Draft> drafts) {
        var oldNumber = row.filled("old_number");
        var there = known.byOldNumber(oldNumber);
        var opened = row.day("opened_on");
        var closed = row.dayIfGiven("closed_on");
        var delivery = row.choice("delivery", Account.Delivery.class);
        var number = row.text("account").isEmpty()
                ? null
                : row.made("account", () -> AccountNumber.parse(row.text("account")));
        if (number != null) checkNumber(row, number, there, known);
        var name = fullName(row);
        var mail = new MailingAddress(
                row.textOr("mail_name", name),
                row.filled("mail_street"),
                row.filled("mail_city"),
                row.filled("mail_state"),
                row.filled("mail_zip"));
        if (opened != null && closed != null && closed.isBefore(opened))
            row.problem("closed_on", "%s is before opened_on, %s".formatted(closed, opened));
        if (delivery != null
                && delivery != Account.Delivery.PAPER
                && row.text("email").isEmpty())
            row.problem("email", "is blank, but bills are to go by e-mail; give an address or set delivery to paper");
        var language = language(row);
        if (!row.isGood() || opened == null || delivery == null) return null;
        var draft = new Draft(
                there,
                number,
                new Account(
                        new AccountId(0), AccountNumber.of(0), oldNumber, opened, closed, mail, delivery, language));
        if (drafts.putIfAbsent(oldNumber, draft) == null) return draft;
        row.problem("old_number", "%s stands in the file twice; an account has one row".formatted(oldNumber));
        return null;
    }

    private static void checkNumber(Row row, AccountNumber number, @Nullable Account there, KnownAccounts known) {
        var other = known.byNumber(number);
        if (there != null && !there.number().equals(number))
            row.problem(
                    "account",
                    "%s has the number %s in this office, and keeps it".formatted(there.oldNumber(), there.number()));
        else if (there == null && other != null)
            row.problem(
                    "account",
                    "%s is the number of another account, the old %s; leave it blank to be given one"
                            .formatted(number, other.oldNumber()));
    }

    static String fullName(Row row) {
        return (row.text("given_name") + " " + row.text("name")).strip();
    }

    static String language(Row row) {
        var language = row.textOr("language", "en");
        if (!List.of("en", "es").contains(language))
            row.problem("language", "\"%s\" is not a language of this office; expected en or es".formatted(language));
        return language;
    }

    private void write(Sheet sheet, List<Draft> drafts, List<CustomerId> renamed) {
        var fresh = drafts.stream().filter(draft -> draft.there == null).toList();
        var ids = customers.reserveAccounts(fresh.size()).iterator();
        var numbers = customers
                .newNumbers((int)
                        fresh.stream().filter(draft -> draft.number == null).count())
                .iterator();
        var added = new ArrayList<Account>();
        var roles = new ArrayList<AccountRole>();
        for (var draft : drafts) {
            var there = draft.there;
            if (there == null) {
                var account = draft.numbered(ids.next(), draft.number == null ? numbers.next() : draft.number);
                added.add(account);
                roles.add(new AccountRole(account.id(), draft.customer(), AccountRole.Kind.CUSTOMER));
                sheet.added();
                continue;
            }
            var now = draft.numbered(there.id(), there.number());
            boolean changes = !now.equals(there);
            if (changes) customers.change(now);
            if (changes || renamed.contains(draft.customer())) sheet.changed();
        }
        customers.addAccounts(added);
        customers.addRoles(roles);
    }

    /** A row that may become an account. */
    private static final class Draft {
        private final @Nullable Account there;
        private final @Nullable AccountNumber number;
        private final Account account;
        private Parties.@Nullable Party party;

        Draft(@Nullable Account there, @Nullable AccountNumber number, Account account) {
            this.there = there;
            this.number = number;
            this.account = account;
        }

        CustomerId customer() {
            return Objects.requireNonNull(party).id();
        }

        Account numbered(AccountId id, AccountNumber as) {
            return new Account(
                    id,
                    as,
                    account.oldNumber(),
                    account.openedOn(),
                    account.closedOn(),
                    account.mail(),
                    account.delivery(),
                    account.language());
        }
    }
}
