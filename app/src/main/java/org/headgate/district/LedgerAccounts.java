package org.headgate.district;

import org.headgate.rating.yaml.YamlSection;

/**
 * The general-ledger accounts that the office itself posts to, by their codes in the agency's chart; the tariff book and the
 * fees name their own.
 *
 * @param deposits the liability for customers' deposits
 * @param clearing what was taken in and waits to be banked
 * @param refunds what is to be paid out to customers
 * @param interest the expense of interest on deposits
 * @param transfers clears balances moved between accounts; it always adds up to nothing
 * @param adjustments what adjustments of accounts are charged to
 */
public record LedgerAccounts(
        String deposits, String clearing, String refunds, String interest, String transfers, String adjustments) {
    /** Reads the part {@code accounts} of {@code district.yaml}; what is not there is as usual. */
    static LedgerAccounts read(YamlSection part) {
        return new LedgerAccounts(
                part.textOr("deposits", "2310"),
                part.textOr("clearing", "1090"),
                part.textOr("refunds", "2320"),
                part.textOr("interest", "5310"),
                part.textOr("transfers", "1290"),
                part.textOr("adjustments", "4090"));
    }
}
