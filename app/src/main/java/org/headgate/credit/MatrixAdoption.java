package org.headgate.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.district.CreditBand;
import org.headgate.district.DepositPolicy;
import org.headgate.district.DepositTerm;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Change;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes up a new matrix of deposits, and says what of it would be against the law. */
@Service
class MatrixAdoption {
    private final DepositMatrices matrices;
    private final District district;

    MatrixAdoption(DepositMatrices matrices, District district) {
        this.matrices = matrices;
        this.district = district;
    }

    @Transactional
    LocalDate adopt(ChangeDepositMatrix it, Person by) {
        var today = district.businessDate();
        if (it.from().isBefore(today)) throw new Rejection("A matrix holds from today or a later day on.");
        if (matrices.knows(it.from())) throw new Rejection("A matrix from %s on is there already.", it.from());
        if (it.words().isBlank()) throw new Rejection("Say what it rests on: a resolution, a decision of the board.");
        matrices.adopt(matrix(it), it.from(), today, it.words().strip(), by);
        return it.from();
    }

    List<Reason> objections(ChangeDepositMatrix it) {
        var agency = district.agency();
        var law = DepositLaw.of(agency.agency());
        if (law.onDeposits().isEmpty()) return List.of();
        var matrix = matrix(it);
        return agency.deposits().residential().stream()
                .filter(home -> !(matrix.terms().containsKey(home)
                                ? matrix.term(home, CreditBand.GOOD)
                                : matrix.term(DepositPolicy.OTHER, CreditBand.GOOD))
                        .equals(DepositTerm.NONE))
                .map(home -> Reason.of(
                        law.onDeposits(),
                        "A home’s deposit rests on creditworthiness alone: %s asks for one of those who pay well.",
                        home))
                .toList();
    }

    List<Change> changes(ChangeDepositMatrix it) {
        var before = matrices.on(it.from(), district.agency().deposits());
        var changes = new ArrayList<Change>();
        for (var term : it.terms()) {
            var was = before.term(term.rateClass(), term.band()).toString();
            if (!was.equals(term.term().strip()))
                changes.add(new Change(
                        "credit.band." + term.band(),
                        term.rateClass() + ": " + was,
                        term.rateClass() + ": " + term.term()));
        }
        return changes;
    }

    private static DepositMatrix matrix(ChangeDepositMatrix it) {
        var terms = new LinkedHashMap<String, Map<CreditBand, DepositTerm>>();
        for (var one : it.terms())
            terms.computeIfAbsent(one.rateClass(), _ -> new EnumMap<>(CreditBand.class))
                    .put(
                            one.band(),
                            DepositTerm.parse(one.term())
                                    .orElseThrow(() -> new Rejection(
                                            "\"%s\" is no term of a deposit; write none, an amount such as 75.00, or 2 x average.",
                                            one.term())));
        if (!terms.containsKey(DepositPolicy.OTHER))
            throw new Rejection("The matrix needs a row \"other\" for the classes that have none of their own.");
        return new DepositMatrix(it.from(), terms);
    }
}
