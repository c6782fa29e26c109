package org.headgate.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountRole;
import org.headgate.customers.AgreementId;
import org.headgate.customers.Customer;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.Person;
import org.headgate.premises.PremisesId;
import org.headgate.premises.ServicePointId;
import org.headgate.service.AgreeReversion;
import org.headgate.service.Newcomer;
import org.headgate.service.PointTerms;
import org.headgate.service.Reading;
import org.headgate.service.StartService;
import org.headgate.service.StopService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody who left, somebody who comes to the same house next week, and an owner who takes over between tenants. */
@Component
class MadeMoves {
    private static final int COMES_AFTER_DAYS = 6;

    private final Office office;
    private final Customers customers;
    private final District district;
    private final Staff staff;
    private final JdbcClient jdbc;

    MadeMoves(Office office, Customers customers, District district, Staff staff, JdbcClient jdbc) {
        this.office = office;
        this.customers = customers;
        this.district = district;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    void make() {
        var by = staff.supervisor();
        var today = district.businessDate();
        leaver().ifPresent(tenant -> {
            var terms = terms(tenant.account());
            if (leaves(tenant, today, by)) comes(tenant.premises(), terms, today.plusDays(COMES_AFTER_DAYS), by);
        });
        landlord()
                .ifPresent(owner -> office.perform(
                        new AgreeReversion(owner.premises(), owner.account(), today, "Agreed in writing"), by));
    }

    private record Place(AccountId account, PremisesId premises) {}

    private boolean leaves(Place tenant, LocalDate on, Person by) {
        var stop = new StopService(
                tenant.account(),
                tenant.premises(),
                on,
                Reading.ESTIMATE,
                List.of(),
                null,
                false,
                "Keys handed in",
                customers.version(tenant.account()));
        return office.perform(stop, by) instanceof Outcome.Done;
    }

    private void comes(PremisesId premises, List<PointTerms> terms, LocalDate on, Person by) {
        var start = new StartService(
                premises,
                terms,
                on,
                Reading.ORDER,
                List.of(),
                new Newcomer(
                        null,
                        null,
                        Customer.Kind.PERSON,
                        "Marisol",
                        "Escamilla",
                        "es",
                        "760-555-0148",
                        "",
                        null,
                        Account.Delivery.PAPER,
                        AccountRole.Kind.TENANT,
                        "",
                        "",
                        AccountRole.Kind.AGENT,
                        ""),
                "",
                List.of());
        office.perform(start, by);
    }

    /** What the tariff knows of a household, point by point. */
    private List<PointTerms> terms(AccountId account) {
        return customers.agreementsOf(account).stream()
                .filter(agreement -> agreement.effective().until() == null)
                .map(agreement -> terms(agreement.id(), agreement.servicePoint()))
                .toList();
    }

    private PointTerms terms(AgreementId agreement, ServicePointId point) {
        var known = customers.terms(agreement);
        var facts = new HashMap<String, String>();
        known.facts().forEach(fact -> facts.put(fact.name(), fact.value()));
        return new PointTerms(point, known.classes().getLast().name(), facts);
    }

    /** A household that owes nothing, at one address, of which nothing waits and nothing is billed ahead; of the last few, to be quick. */
    private Optional<Place> leaver() {
        return jdbc.sql("""
                select a.account_id, min(p.premises_id) as premises_id
                  from customers.service_agreement a
                  join premises.service_point p on p.id = a.service_point_id
                  left join ledger.balance b on b.account_id = a.account_id
                 where upper_inf(a.effective)
                   and a.account_id > (select max(id) - 200 from customers.account)
                   and coalesce(b.balance, 0) <= 0
                   and not exists (select from metering.read_exception e
                                    where e.service_point_id = p.id and e.resolution is null)
                   and not exists (select from billing.bill_segment s
                                    where s.agreement_id = a.id and s.live and upper(s.period) > :today)
                   and exists (select from customers.account_person r
                                 join customers.person h on h.id = r.person_id and h.kind = 'PERSON'
                                where r.account_id = a.account_id and r.role = 'CUSTOMER')
                 group by a.account_id
                having count(distinct p.premises_id) = 1
                 order by a.account_id desc
                 limit 1
                """)
                .param("today", district.businessDate())
                .query((row, _) -> new Place(new AccountId(row.getLong(1)), new PremisesId(row.getLong(2))))
                .optional();
    }

    /** An owner with an account, and a house let to somebody else. */
    private Optional<Place> landlord() {
        return jdbc.sql("""
                select mine.account_id, p.premises_id
                  from customers.account_person owns
                  join customers.account_person mine on mine.person_id = owns.person_id and mine.role = 'CUSTOMER'
                  join customers.account a on a.id = mine.account_id and a.closed_on is null
                  join customers.service_agreement let on let.account_id = owns.account_id and upper_inf(let.effective)
                  join premises.service_point p on p.id = let.service_point_id
                 where owns.role = 'OWNER'
                   and owns.account_id <> mine.account_id
                 order by mine.account_id, p.premises_id
                 limit 1
                """)
                .query((row, _) -> new Place(new AccountId(row.getLong(1)), new PremisesId(row.getLong(2))))
                .optional();
    }
}
