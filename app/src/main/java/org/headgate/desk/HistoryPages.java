package org.headgate.desk;

import java.util.Map;
import java.util.function.LongFunction;
import org.headgate.billing.BillId;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.customers.Discretion;
import org.headgate.customers.PagesOfRecords;
import org.headgate.customers.ShowsAccounts;
import org.headgate.inbox.ActionParts;
import org.headgate.office.History;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.RecordShown;
import org.headgate.web.RoleGate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/**
 * The history of a record, from the audit trail: of any kind that has a page, for whoever may open that page. A page shows it at
 * its foot by giving the layout a {@link RecordShown}.
 */
@Controller
class HistoryPages {
    private static final int SHOWN = 100;
    private static final String EVERYBODY = "/";

    /** Where a record of a kind is shown. */
    private static final Map<String, LongFunction<String>> PAGES = Map.ofEntries(
            at("Application", "/applications/%d"),
            at("Case", "/cases/%d"),
            at("Customer", "/customers/%d"),
            at("Document", "/documents/%d"),
            at("FollowUp", "/follow-ups/%d"),
            at("Interaction", "/contacts/%d"),
            at("Move", "/moves/%d"),
            at("Order", "/orders/%d"),
            at("Quote", "/quotes/%d"),
            at("Rental", "/construction/%d"),
            at("ScheduledTask", "/calendar/tasks/%d"),
            at("Review", "/reviews/%d"),
            at("Run", "/runs/%d"),
            at("ReadException", "/reads/%d"),
            at("TariffBook", "/tariff/books/%d"),
            Map.entry("Bill", number -> "/bills/" + new BillId(number).number()),
            Map.entry("Deposit", _ -> "/deposits"),
            Map.entry("Installation", _ -> EVERYBODY),
            Map.entry("Person", _ -> EVERYBODY),
            Map.entry("Premises", _ -> EVERYBODY),
            Map.entry("Read", _ -> "/reads"),
            Map.entry("ServicePoint", _ -> EVERYBODY));

    private final History history;
    private final Discretion discretion;
    private final RoleGate roles;
    private final ActionParts parts;

    HistoryPages(History history, Discretion discretion, RoleGate roles, ActionParts parts) {
        this.history = history;
        this.discretion = discretion;
        this.roles = roles;
        this.parts = parts;
    }

    private static Map.Entry<String, LongFunction<String>> at(String kind, String path) {
        return Map.entry(kind, path::formatted);
    }

    @GetMapping("/history/{kind}/{number}")
    String of(
            Person me,
            @PathVariable String kind,
            @PathVariable long number,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model) {
        var page = PAGES.get(kind);
        if (page == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var record = new RecordShown(kind, number);
        if (!roles.opens(page.apply(number), me) || !sees(me, record))
            throw new AccessDeniedException("of those who see the record");
        var entries = history.of(record, SHOWN).stream().map(AccountEntry::new).toList();
        model.addAttribute("record", record)
                .addAttribute("parts", parts)
                .addAttribute("back", page.apply(number))
                .addAttribute(
                        "entries",
                        discretion.shown(entries, me).stream()
                                .map(AccountEntry::entry)
                                .toList());
        return partial ? "desk/history/entries" : "desk/history/page";
    }

    /** What is known of somebody who works here is theirs and their supervisors'. */
    private static boolean sees(Person me, RecordShown record) {
        return !record.kind().equals("Person")
                || me.id().value() == record.number()
                || me.level() == Level.AUDITOR
                || me.level().reaches(Level.SUPERVISOR);
    }

    record AccountEntry(History.Entry entry) implements Discreet<AccountEntry> {
        @Override
        public @Nullable AccountId accountShown() {
            var account = entry.account();
            return account == null ? null : new AccountId(account);
        }

        @Override
        public AccountEntry masked(String instead) {
            return new AccountEntry(entry.masked());
        }
    }

    /** The history of a customer opens as the customer's page does. */
    @Configuration(proxyBeanMethods = false)
    static class OfCustomers {
        @Bean
        static ShowsAccounts accountsOfHistories(JdbcClient jdbc) {
            return PagesOfRecords.below(
                    jdbc,
                    "/history/Customer",
                    "select distinct account_id from customers.account_person where person_id = :id");
        }
    }
}
