package org.headgate.desk;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headgate.billing.BillId;
import org.headgate.kernel.Rejection;
import org.headgate.web.AccountClue;
import org.headgate.web.AccountClues;
import org.headgate.web.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A bill number opens its bill, also with a word before it or without its check digit. */
@Repository
class BillClues implements AccountClues {
    private static final Pattern SAID_BEFORE = Pattern.compile(
            "^(?:bill|invoice|factura|recibo)(?:\\s+(?:no|num|number|número|numero))?[\\s.:#]*", CASE_INSENSITIVE);
    private static final Pattern WITHOUT_CHECK_DIGIT = Pattern.compile("[1-9]\\d{4,17}");

    private final JdbcClient jdbc;

    BillClues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AccountClue> leadingFrom(String typed, int atMost) {
        var number = SAID_BEFORE.matcher(typed.strip()).replaceFirst("");
        return Stream.concat(whole(number).stream(), withoutCheckDigit(number).stream())
                .flatMap(bill -> clue(bill).stream())
                .limit(atMost)
                .toList();
    }

    private static Optional<BillId> whole(String number) {
        try {
            return Optional.of(BillId.ofNumber(number));
        } catch (Rejection notABill) {
            return Optional.empty();
        }
    }

    private static Optional<BillId> withoutCheckDigit(String number) {
        return WITHOUT_CHECK_DIGIT.matcher(number).matches()
                ? Optional.of(new BillId(Long.parseLong(number)))
                : Optional.empty();
    }

    private Optional<AccountClue> clue(BillId bill) {
        return jdbc.sql("select account_id from billing.bill where id = :bill")
                .param("bill", bill.value())
                .query((row, _) -> new AccountClue(
                        row.getLong(1), Saying.of("desk.search.bill", bill.number()), "/bills/" + bill.number()))
                .optional();
    }
}
