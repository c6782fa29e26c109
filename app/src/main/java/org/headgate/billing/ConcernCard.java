package org.headgate.billing;

import java.util.Locale;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.jspecify.annotations.Nullable;

/**
 * A concern as a row of the review shows it.
 *
 * @param headline what is unusual, up to the first figure
 * @param detail the figures that say so; may be empty
 * @param address where it is; empty for an account without a service point of the cycle
 */
public record ConcernCard(Concern concern, String headline, String detail, String address)
        implements Discreet<ConcernCard> {
    @Override
    public @Nullable AccountId accountShown() {
        return concern.account();
    }

    @Override
    public ConcernCard masked(String instead) {
        return new ConcernCard(concern.masked(instead), headline, detail, "");
    }

    static ConcernCard of(Concern concern, BillConcern named, String address, Locale locale) {
        var sentence = named.asSentence(locale);
        var end = endOfHeadline(sentence);
        var detail = sentence.substring(Math.min(end + 1, sentence.length())).strip();
        return new ConcernCard(concern, sentence.substring(0, end), detail, address);
    }

    private static int endOfHeadline(String sentence) {
        var colon = sentence.indexOf(": ");
        var semicolon = sentence.indexOf("; ");
        if (colon < 0) return semicolon < 0 ? sentence.length() : semicolon;
        return semicolon < 0 ? colon : Math.min(colon, semicolon);
    }

    /** Whether there is a bill that can be held back or left out. */
    public boolean hasBill() {
        return concern.bill() != null && concern.account() != null;
    }

    /** Whether the draft can be accepted as it stands; of a vacant service point, that its reason is stated. */
    public boolean canBeAccepted() {
        return !concern.what().holds();
    }

    /** Whether accepting it means to state a reason. */
    public boolean asksWhy() {
        return concern.servicePoint() != null;
    }

    /** The account number as people read it: 03-11842-9. */
    public String accountNumber() {
        var digits = concern.accountNumber();
        return digits.matches("\\d{8}")
                ? digits.substring(0, 2) + '-' + digits.substring(2, 7) + '-' + digits.substring(7)
                : digits;
    }
}
