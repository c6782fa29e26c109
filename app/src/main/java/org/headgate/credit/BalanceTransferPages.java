package org.headgate.credit;

import java.util.UUID;
import org.headgate.customers.Account;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.Ledger;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an account owes is moved to another account that answers for it; what the law forbids is said before it is tried. */
@Controller
@RequestMapping("/accounts/{number}/transfer-balance")
class BalanceTransferPages {
    private final BalanceTransfers transfers;
    private final TransferPartners partners;
    private final Customers customers;
    private final Ledger ledger;
    private final Submissions submissions;
    private final Office office;

    BalanceTransferPages(
            BalanceTransfers transfers,
            TransferPartners partners,
            Customers customers,
            Ledger ledger,
            Submissions submissions,
            Office office) {
        this.transfers = transfers;
        this.partners = partners;
        this.customers = customers;
        this.ledger = ledger;
        this.submissions = submissions;
        this.office = office;
    }

    @GetMapping
    String ask(@PathVariable String number, Person me, Model model) {
        var account = account(number);
        model.addAttribute(
                        "sheet",
                        new TransferSheet(
                                account,
                                customers.nameOf(account.id()),
                                ledger.balance(account.id()),
                                partners.of(account.id()),
                                transfers.of(account.id()),
                                office.allowance(TransferBalance.class, me.level())))
                .addAttribute("outlook", null);
        return "credit/transfer/page";
    }

    @GetMapping("/preview")
    String preview(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam TransferBasis basis,
            @RequestParam(defaultValue = "") String agreement,
            Person me,
            Model model) {
        model.addAttribute("outlook", outlook(account(number), to, amount, basis, agreement, me));
        return "credit/transfer/outlook";
    }

    @PostMapping
    String transfer(
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam String to,
            @RequestParam String amount,
            @RequestParam TransferBasis basis,
            @RequestParam(defaultValue = "") String agreement,
            @RequestParam(defaultValue = "") String words,
            Person me,
            RedirectAttributes redirect) {
        var moved = Typed.money(amount);
        submissions.perform(
                new TransferBalance(
                        account(number).id(), named(to).id(), moved, basis, agreement.strip(), words.strip()),
                me,
                requestKey);
        Toast.say(redirect, "transfer.told", "$" + moved);
        return "redirect:/accounts/" + number + "/transfer-balance";
    }

    @PostMapping("/{transfer}/back")
    String back(
            @PathVariable String number,
            @PathVariable long transfer,
            @RequestParam UUID requestKey,
            @RequestParam String amount,
            @RequestParam String words,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(
                new ReverseBalanceTransfer(
                        account(number).id(), new BalanceTransferId(transfer), Typed.money(amount), words.strip()),
                me,
                requestKey);
        Toast.say(redirect, "transfer.told.back");
        return "redirect:/accounts/" + number + "/transfer-balance";
    }

    private @Nullable TransferOutlook outlook(
            Account from, String to, String amount, TransferBasis basis, String agreement, Person me) {
        try {
            var other = named(to);
            var moved = Typed.money(amount);
            if (moved.signum() <= 0) return null;
            var action = new TransferBalance(from.id(), other.id(), moved, basis, agreement.strip(), "");
            var balance = ledger.balance(from.id());
            var signed = balance.signum() < 0 ? moved.negated() : moved;
            return new TransferOutlook(
                    other.number().toString(),
                    balance.minus(signed),
                    ledger.balance(other.id()).plus(signed),
                    transfers.objections(action),
                    transfers.citation(),
                    office.authorised(action, me));
        } catch (Rejection notYet) {
            return null;
        }
    }

    private Account named(String number) {
        return customers
                .account(AccountNumber.parse(number))
                .orElseThrow(() -> new Rejection("There is no account %s.", number));
    }

    private Account account(String number) {
        try {
            return named(number);
        } catch (Rejection unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.sentence(), unknown);
        }
    }
}
