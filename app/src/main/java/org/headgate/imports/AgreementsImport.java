package org.headgate.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.customers.Account;
import org.headgate.customers.Agreement;
import org.headgate.customers.AgreementId;
import org.headgate.customers.AgreementTerms;
import org.headgate.customers.Customers;
import org.headgate.kernel.DateRange;
import org.headgate.premises.Premises;
import org.headgate.premises.ServicePoint;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which account is charged for which service point and as what. A later file with another class or fact changes it from
 * {@code as_of} on; what held before is kept.
 */
@Component
class AgreementsImport implements FileImport {
    private final Customers customers;
    private final Premises premises;
    private final RateClasses rates;

    AgreementsImport(Customers customers, Premises premises, RateClasses rates) {
        this.customers = customers;
        this.premises = premises;
        this.rates = rates;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.AGREEMENTS;
    }

    @Override
    public ImportReport take(CsvFile file) {
        var sheet = new Sheet(kind(), file);
        var facts = factColumns(sheet);
        var accounts = new KnownAccounts(customers);
        var known = new Known();
        var offered = rates.offered();
        var fresh = new ArrayList<Draft>();
        var changes = new ArrayList<Runnable>();
        for (var row = sheet.next(); row != null; row = sheet.next()) {
            var draft = draft(row, accounts, known, facts);
            if (draft == null) continue;
            offered.check(row, draft.rateClass, draft.facts);
            var there = known.at(draft.point.id(), draft.effective.from());
            if (there == null) known.add(row, draft, fresh);
            else compare(row, sheet, known, there, draft, changes);
        }
        sheet.refuseIfBad();
        changes.forEach(Runnable::run);
        add(fresh);
        fresh.forEach(_ -> sheet.added());
        return sheet.report(kind(), file);
    }

    private static List<String> factColumns(Sheet sheet) {
        var facts = new ArrayList<String>();
        for (var column : sheet.otherColumns()) {
            var name = column.strip().toLowerCase(Locale.ROOT);
            if (name.startsWith(ImportKind.FACT)) facts.add(name);
            else
                sheet.problemInHeader(
                        column,
                        "no such column; known are account, service_point, from, until, class, as_of, and fact_ with the name of a fact");
        }
        return facts;
    }

    private static @Nullable Draft draft(Row row, KnownAccounts accounts, Known known, List<String> factColumns) {
        var account = accounts.of(row);
        var point = known.points.get(row.filled("service_point"));
        if (point == null && !row.text("service_point").isEmpty())
            row.problem(
                    "service_point",
                    "there is no service point \"%s\"; import premises first".formatted(row.text("service_point")));
        var from = row.day("from");
        var until = row.dayIfGiven("until");
        var asOf = row.dayIfGiven("as_of");
        var rateClass = row.filled("class");
        if (from != null && until != null && !until.isAfter(from))
            row.problem(
                    "until", "%s is not after from, %s; it is the first day without service".formatted(until, from));
        if (from != null && asOf != null && (asOf.isBefore(from) || (until != null && !asOf.isBefore(until))))
            row.problem("as_of", "%s is not within the agreement".formatted(asOf));
        if (!row.isGood() || account == null || point == null || from == null) return null;
        var facts = new LinkedHashMap<String, String>();
        for (var column : factColumns)
            if (!row.text(column).isEmpty()) facts.put(column.substring(ImportKind.FACT.length()), row.text(column));
        return new Draft(
                account, point, new DateRange(from, until), rateClass, facts, asOf == null ? from : asOf, row.number());
    }

    private void compare(Row row, Sheet sheet, Known known, Agreement there, Draft draft, List<Runnable> changes) {
        if (!there.account().equals(draft.account.id())) {
            row.problem(
                    "account",
                    "another account has an agreement for %s from %s; end it first, then begin this one"
                            .formatted(
                                    draft.point.reference(), there.effective().from()));
            return;
        }
        var terms = known.terms(there.id());
        int before = changes.size();
        if (there.effective().until() == null && draft.effective.until() != null)
            changes.add(() -> customers.end(there.id(), draft.effective.end()));
        else if (there.effective().until() != null && !there.effective().equals(draft.effective))
            row.problem(
                    "until",
                    "the agreement ended on %s and stays so; begin another one"
                            .formatted(there.effective().until()));
        if (!draft.rateClass.equals(terms.classOn(draft.asOf)))
            changes.add(() -> customers.changeClass(there.id(), draft.rateClass, draft.asOf));
        draft.facts.forEach((name, value) -> {
            if (!value.equals(terms.factOn(name, draft.asOf)))
                changes.add(() -> customers.changeFact(there.id(), name, value, draft.asOf));
        });
        if (changes.size() > before) sheet.changed();
    }

    private void add(List<Draft> fresh) {
        var ids = customers.reserveAgreements(fresh.size());
        var agreements = new ArrayList<Agreement>();
        var terms = new ArrayList<AgreementTerms>();
        for (int i = 0; i < fresh.size(); i++) {
            var draft = fresh.get(i);
            agreements.add(new Agreement(
                    ids.get(i), draft.account.id(), draft.point.id(), draft.point.service(), draft.effective));
            terms.add(new AgreementTerms(
                    ids.get(i),
                    List.of(new AgreementTerms.RateClass(draft.rateClass, draft.effective)),
                    draft.facts.entrySet().stream()
                            .map(fact -> new AgreementTerms.Fact(fact.getKey(), fact.getValue(), draft.effective))
                            .toList()));
        }
        customers.addAgreements(agreements);
        customers.addTerms(terms);
    }

    /** A row that may become an agreement. */
    private record Draft(
            Account account,
            ServicePoint point,
            DateRange effective,
            String rateClass,
            Map<String, String> facts,
            LocalDate asOf,
            int line) {}

    /** The service points, the agreements there, and those that the file adds. */
    private final class Known {
        private final Map<String, ServicePoint> points = new HashMap<>();
        private final Map<ServicePointId, List<Agreement>> byPoint = new HashMap<>();
        private final Map<ServicePointId, List<Draft>> added = new HashMap<>();
        private final Map<AgreementId, AgreementTerms> terms = new HashMap<>();

        Known() {
            for (var point : premises.servicePoints()) points.put(point.reference(), point);
            for (var agreement : customers.agreements())
                byPoint.computeIfAbsent(agreement.servicePoint(), _ -> new ArrayList<>())
                        .add(agreement);
            for (var one : customers.terms()) terms.put(one.agreement(), one);
        }

        AgreementTerms terms(AgreementId id) {
            return terms.getOrDefault(id, new AgreementTerms(id, List.of(), List.of()));
        }

        @Nullable Agreement at(ServicePointId point, LocalDate from) {
            for (var agreement : byPoint.getOrDefault(point, List.of()))
                if (agreement.effective().from().equals(from)) return agreement;
            return null;
        }

        void add(Row row, Draft draft, List<Draft> fresh) {
            for (var there : byPoint.getOrDefault(draft.point.id(), List.of()))
                if (there.effective().intersection(draft.effective).isPresent()) {
                    row.problem("from", overlap(draft, there.effective(), ""));
                    return;
                }
            var others = added.computeIfAbsent(draft.point.id(), _ -> new ArrayList<>());
            for (var other : others)
                if (other.effective.intersection(draft.effective).isPresent()) {
                    row.problem("from", overlap(draft, other.effective, ", on line " + other.line));
                    return;
                }
            others.add(draft);
            fresh.add(draft);
        }

        private static String overlap(Draft draft, DateRange other, String where) {
            return "%s has an agreement from %s%s already%s; a service point is charged to one account at a time"
                    .formatted(
                            draft.point.reference(),
                            other.from(),
                            other.until() == null ? "" : " until " + other.until(),
                            where);
        }
    }
}
