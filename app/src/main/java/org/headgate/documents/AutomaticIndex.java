package org.headgate.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.springframework.stereotype.Component;

/**
 * Says to which account a content belongs by what the machine read: a bar code before the text, and only when it names one
 * account and no other.
 */
@Component
class AutomaticIndex {
    private final Customers customers;

    AutomaticIndex(Customers customers) {
        this.customers = customers;
    }

    /** Where it belongs, and what said so. */
    record Place(AccountId account, Indexed how) {}

    Optional<Place> placeOf(Reading reading) {
        var byBarcode = known(AccountNumbersFound.inBarcodes(reading.barcodes()));
        if (!byBarcode.isEmpty()) return single(byBarcode, Indexed.BY_BARCODE);
        return single(inText(reading), Indexed.BY_TEXT);
    }

    /** The accounts that it names, for a person to choose from. */
    List<Account> suggestions(Reading reading) {
        var byBarcode = known(AccountNumbersFound.inBarcodes(reading.barcodes()));
        return byBarcode.isEmpty() ? inText(reading) : byBarcode;
    }

    private List<Account> inText(Reading reading) {
        return known(reading.numbers().stream().map(AccountNumber::new).toList());
    }

    private List<Account> known(Collection<AccountNumber> numbers) {
        return numbers.stream()
                .map(customers::account)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Place> single(List<Account> accounts, Indexed how) {
        return accounts.size() == 1 ? Optional.of(new Place(accounts.getFirst().id(), how)) : Optional.empty();
    }
}
