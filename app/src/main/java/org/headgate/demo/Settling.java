package org.headgate.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.AccountRole;
import org.headgate.customers.Agreement;
import org.headgate.customers.AgreementTerms;
import org.headgate.customers.ContactPoint;
import org.headgate.customers.Customer;
import org.headgate.customers.CustomerId;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.headgate.metering.MeterTakeover;
import org.headgate.metering.PastMeter;
import org.headgate.metering.PastRead;
import org.headgate.premises.Cycle;
import org.headgate.premises.Premises;
import org.headgate.premises.PremisesCard;
import org.headgate.premises.RouteId;
import org.headgate.premises.ServicePoint;
import org.headgate.premises.ServicePointId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a made-up town into the office, through the front doors of premises, customers and metering. */
@Component
class Settling {
    private static final String WATER = "WATER";

    private final Premises premises;
    private final Customers customers;
    private final MeterTakeover meters;

    Settling(Premises premises, Customers customers, MeterTakeover meters) {
        this.premises = premises;
        this.customers = customers;
        this.meters = meters;
    }

    /** Everything in one transaction; answers the cycles in order and who has which account. */
    @Transactional
    Settled settle(Town town) {
        var cycles = addCycles(town);
        var points = addLots(town, cycles);
        addMeters(town, points);
        var people = addPeople(town);
        return new Settled(cycles, addAccounts(town, points, people));
    }

    /** The town as the office knows it. */
    record Settled(List<Cycle> cycles, List<SettledAccount> accounts) {}

    /** An account, the cycle (from 0) in which it is billed, and how its customer pays. */
    record SettledAccount(AccountId id, int cycle, Payer payer) {}

    private List<Cycle> addCycles(Town town) {
        var cycles = new ArrayList<Cycle>();
        for (var cycle : town.plan().cycles())
            cycles.add(premises.addCycle(cycle.code(), cycle.name().en()));
        return cycles;
    }

    private Map<Lot, ServicePointId> addLots(Town town, List<Cycle> cycles) {
        var routes = new HashMap<Integer, RouteId>();
        var cards = new ArrayList<PremisesCard>();
        var points = new ArrayList<ServicePoint>();
        var byLot = new IdentityHashMap<Lot, ServicePointId>();
        var premisesIds = premises.reservePremises(town.lots().size()).iterator();
        var pointIds = premises.reserveServicePoints(town.lots().size()).iterator();
        for (var lot : town.lots()) {
            var route = routes.computeIfAbsent(
                    lot.route(),
                    number -> addRoute(
                            number, cycles.get(lot.cycle()), lot.address().street()));
            var card = new PremisesCard(
                    premisesIds.next(), lot.reference(), lot.address(), lot.zone(), lot.parcelNumber());
            var point = new ServicePoint(
                    pointIds.next(),
                    lot.servicePoint(),
                    card.id(),
                    WATER,
                    route,
                    lot.sequence(),
                    ServicePoint.State.ACTIVE,
                    lot.note());
            cards.add(card);
            points.add(point);
            byLot.put(lot, point.id());
        }
        premises.add(cards);
        premises.addServicePoints(points);
        return byLot;
    }

    private RouteId addRoute(int number, Cycle cycle, String street) {
        return premises.addRoute("%02d".formatted(number + 1), cycle.id(), "From " + street)
                .id();
    }

    private void addMeters(Town town, Map<Lot, ServicePointId> points) {
        meters.add(town.meters().stream()
                .map(life -> new PastMeter(
                        life.serial(),
                        life.size(),
                        life.dials(),
                        life.unit(),
                        BigDecimal.ONE,
                        life.manufacturer(),
                        life.endpoint(),
                        of(points, life.lot()),
                        life.role(),
                        life.effective(),
                        life.looks().stream()
                                .map(look -> new PastRead(
                                        look.on(),
                                        BigDecimal.valueOf(look.register()),
                                        look.kind(),
                                        look.previousOn(),
                                        BigDecimal.valueOf(look.usage())))
                                .toList()))
                .toList());
    }

    private Map<Party, CustomerId> addPeople(Town town) {
        var parties = new ArrayList<Party>();
        var known = new IdentityHashMap<Party, CustomerId>();
        for (var tenancy : town.tenancies()) {
            if (known.putIfAbsent(tenancy.party(), new CustomerId(0)) == null) parties.add(tenancy.party());
            var owner = tenancy.owner();
            if (owner != null && known.putIfAbsent(owner, new CustomerId(0)) == null) parties.add(owner);
        }
        var ids = customers.reserveCustomers(parties.size()).iterator();
        var rows = new ArrayList<Customer>();
        var contacts = new ArrayList<ContactPoint>();
        for (var party : parties) {
            var id = ids.next();
            known.put(party, id);
            rows.add(new Customer(
                    id,
                    "C%06d".formatted(rows.size() + 1),
                    party.kind(),
                    party.given(),
                    party.family(),
                    party.language()));
            contacts.add(new ContactPoint(id, ContactPoint.Kind.PHONE, party.telephone()));
            if (!party.mail().isEmpty()) contacts.add(new ContactPoint(id, ContactPoint.Kind.EMAIL, party.mail()));
        }
        customers.add(rows);
        customers.addContactPoints(contacts);
        return known;
    }

    private List<SettledAccount> addAccounts(
            Town town, Map<Lot, ServicePointId> points, Map<Party, CustomerId> people) {
        var accountIds = customers.reserveAccounts(town.tenancies().size()).iterator();
        var agreementIds = customers.reserveAgreements(town.tenancies().size()).iterator();
        var accounts = new ArrayList<Account>();
        var roles = new ArrayList<AccountRole>();
        var agreements = new ArrayList<Agreement>();
        var terms = new ArrayList<AgreementTerms>();
        var settled = new ArrayList<SettledAccount>();
        var serials = new HashMap<Integer, Integer>();
        int apart = Math.clamp(
                80_000L * town.plan().cycles().size() / town.tenancies().size(), 1, 3);
        for (var tenancy : town.tenancies()) {
            var lot = tenancy.lot();
            int serial = serials.merge(lot.cycle(), 1, Integer::sum);
            var account = account(
                    accountIds.next(),
                    AccountNumber.of((lot.cycle() + 1) * 100_000 + 10_000 + serial * apart),
                    tenancy);
            accounts.add(account);
            roles.add(new AccountRole(account.id(), of(people, tenancy.party()), AccountRole.Kind.CUSTOMER));
            if (tenancy.owner() != null)
                roles.add(new AccountRole(account.id(), of(people, tenancy.owner()), AccountRole.Kind.OWNER));
            var agreement =
                    new Agreement(agreementIds.next(), account.id(), of(points, lot), WATER, tenancy.effective());
            agreements.add(agreement);
            terms.add(new AgreementTerms(
                    agreement.id(),
                    tenancy.classes().stream()
                            .map(dated -> new AgreementTerms.RateClass(dated.rateClass(), dated.effective()))
                            .toList(),
                    tenancy.facts().entrySet().stream()
                            .map(fact -> new AgreementTerms.Fact(fact.getKey(), fact.getValue(), tenancy.effective()))
                            .toList()));
            settled.add(new SettledAccount(account.id(), lot.cycle(), tenancy.payer()));
        }
        customers.addAccounts(accounts);
        customers.addRoles(roles);
        customers.addAgreements(agreements);
        customers.addTerms(terms);
        return settled;
    }

    private static <K, V> V of(Map<K, V> written, K key) {
        var value = written.get(key);
        if (value == null) throw new IllegalStateException("not written: " + key);
        return value;
    }

    private static Account account(AccountId id, AccountNumber number, Tenancy tenancy) {
        var address = tenancy.lot().address();
        var street = tenancy.mailStreet().isEmpty() ? address.street1() : tenancy.mailStreet();
        return new Account(
                id,
                number,
                "%d-%02d".formatted(100_000 + tenancy.lot().number() * 10L, id.value() % 100),
                tenancy.since(),
                tenancy.effective().until(),
                new MailingAddress(tenancy.party().fullName(), street, address.city(), address.state(), address.zip()),
                tenancy.delivery(),
                tenancy.party().language());
    }
}
