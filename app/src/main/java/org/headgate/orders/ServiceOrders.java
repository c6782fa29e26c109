package org.headgate.orders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.office.Load;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.premises.PremisesId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders as they are kept. */
@Repository
class ServiceOrders {
    private static final String CARDS = """
            select o.id, o.kind, o.state, o.premises_id as premises, o.service_point_id as service_point, p.address,
                   coalesce(sp.service, '') as service, coalesce(sp.note, '') as point_note,
                   coalesce(r.code, '') as route, o.account_id as account, coalesce(a.number, '') as digits,
                   coalesce(a.mail_name, '') as customer, o.wanted_on, o.time_window as window, o.priority, o.note,
                   opener.full_name as opened_by, o.opened_on, o.assigned_to as assigned_id,
                   coalesce(tech.full_name, '') as assigned_to, o.done_on, coalesce(doer.full_name, '') as done_by,
                   o.found, o.void_reason, o.version
              from orders.service_order o
              join premises.premises p on p.id = o.premises_id
              join office.person opener on opener.id = o.opened_by
              left join premises.service_point sp on sp.id = o.service_point_id
              left join premises.route r on r.id = sp.route_id
              left join customers.account a on a.id = o.account_id
              left join office.person tech on tech.id = o.assigned_to
              left join office.person doer on doer.id = o.done_by
            """;

    private final JdbcClient jdbc;

    ServiceOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OrderId add(NewOrder order, Person by, LocalDate today) {
        var point = order.point();
        var account = order.account();
        return jdbc.sql("""
                insert into orders.service_order
                       (kind, premises_id, service_point_id, account_id, wanted_on, time_window, priority, note,
                        opened_by, opened_on)
                values (:kind, :premises, :point, :account, :wantedOn, :window, :priority, :note, :by, :today)
                returning id
                """)
                .param("kind", order.kind().name())
                .param("premises", order.premises().value())
                .param("point", point == null ? null : (Long) point.value())
                .param("account", account == null ? null : (Long) account.value())
                .param("wantedOn", order.wantedOn())
                .param("window", order.window().name())
                .param("priority", order.priority().name())
                .param("note", order.note())
                .param("by", by.id().value())
                .param("today", today)
                .query((row, _) -> new OrderId(row.getLong(1)))
                .single();
    }

    Optional<OrderCard> card(OrderId order) {
        return jdbc.sql(CARDS + " where o.id = :order")
                .param("order", order.value())
                .query(OrderCard.class)
                .optional();
    }

    List<OrderCard> these(Collection<OrderId> orders) {
        return jdbc.sql(CARDS + " where o.id = any(:orders) order by o.wanted_on, o.id")
                .param("orders", orders.stream().map(OrderId::value).toArray(Long[]::new))
                .query(OrderCard.class)
                .list();
    }

    /** The visits of somebody are nobody's again. */
    void unassign(PersonId person) {
        jdbc.sql("""
                update orders.service_order
                   set state = 'OPEN', assigned_to = null, version = version + 1
                 where assigned_to = :person
                   and state in ('OPEN', 'ASSIGNED')
                """).param("person", person.value()).update();
    }

    List<OrderCard> assignedTo(PersonId person) {
        return jdbc.sql(CARDS + """
                 where o.assigned_to = :person
                   and o.state in ('OPEN', 'ASSIGNED')
                 order by o.wanted_on, o.id
                """)
                .param("person", person.value())
                .query(OrderCard.class)
                .list();
    }

    List<OrderCard> waitingFor(AccountId account) {
        return jdbc.sql(CARDS + """
                 where o.account_id = :account
                   and o.state in ('OPEN', 'ASSIGNED')
                 order by o.wanted_on, o.id
                """)
                .param("account", account.value())
                .query(OrderCard.class)
                .list();
    }

    List<OrderCard> waitingAt(PremisesId premises) {
        return jdbc.sql(CARDS + """
                 where o.premises_id = :premises
                   and o.state in ('OPEN', 'ASSIGNED')
                 order by o.wanted_on, o.id
                """)
                .param("premises", premises.value())
                .query(OrderCard.class)
                .list();
    }

    /** What waits the longest first; of what is done or void, the newest. */
    List<OrderCard> list(OrderFilter filter, LocalDate today, int limit) {
        var kind = filter.kind();
        return jdbc.sql(CARDS + """
                 where (case :show
                        when 'WAITING' then o.state in ('OPEN', 'ASSIGNED')
                        when 'LATE' then o.state in ('OPEN', 'ASSIGNED') and o.wanted_on < :today
                        else o.state = :show end)
                   and (:kind = '' or o.kind = :kind)
                   and (:words = '' or p.plain_address like '%' || public.plain(:words) || '%'
                        or o.id::text = :words or a.number = replace(:words, '-', ''))
                 order by case when o.state in ('OPEN', 'ASSIGNED') then 0 else 1 end,
                          case o.priority when 'EMERGENCY' then 0 when 'SOON' then 1 else 2 end,
                          case when o.state in ('OPEN', 'ASSIGNED') then o.wanted_on end, o.done_on desc, o.id desc
                 limit :limit
                """)
                .param("show", filter.show().name())
                .param("today", today)
                .param("kind", kind == null ? "" : kind.name())
                .param("words", filter.words().strip())
                .param("limit", limit)
                .query(OrderCard.class)
                .list();
    }

    int waiting() {
        return jdbc.sql("select count(*)::int from orders.service_order where state in ('OPEN', 'ASSIGNED')")
                .query(Integer.class)
                .single();
    }

    /** Whether the change was made: not when somebody was faster. */
    boolean assign(OrderId order, @Nullable PersonId to, int version) {
        return jdbc.sql("""
                update orders.service_order
                   set state = :state, assigned_to = :to, version = version + 1
                 where id = :order
                   and version = :version
                   and state in ('OPEN', 'ASSIGNED')
                """)
                        .param("state", to == null ? "OPEN" : "ASSIGNED")
                        .param("to", to == null ? null : (Long) to.value())
                        .param("order", order.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean complete(CompleteOrder done, Person by) {
        return jdbc.sql("""
                update orders.service_order
                   set state = 'DONE', done_on = :doneOn, done_by = :by, found = :found, version = version + 1
                 where id = :order
                   and version = :version
                   and state in ('OPEN', 'ASSIGNED')
                """)
                        .param("doneOn", done.doneOn())
                        .param("by", by.id().value())
                        .param("found", done.found())
                        .param("order", done.order().value())
                        .param("version", done.version())
                        .update()
                == 1;
    }

    void keepReads(CompleteOrder done) {
        for (var read : done.reads())
            jdbc.sql("""
                    insert into orders.order_read (order_id, installation_id, register)
                    values (:order, :installation, :register)
                    """)
                    .param("order", done.order().value())
                    .param("installation", read.installation().value())
                    .param("register", read.register())
                    .update();
    }

    boolean voidIt(OrderId order, String reason, int version) {
        return jdbc.sql("""
                update orders.service_order
                   set state = 'VOID', void_reason = :reason, version = version + 1
                 where id = :order
                   and version = :version
                   and state in ('OPEN', 'ASSIGNED')
                """)
                        .param("reason", reason)
                        .param("order", order.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Done orders that should have brought a read back and did not. */
    int doneWithoutRead() {
        return jdbc.sql("""
                select count(*)::int
                  from orders.service_order o
                 where o.state = 'DONE'
                   and o.kind in ('READ_IN', 'READ_OUT')
                   and o.service_point_id is not null
                   and exists (select
                                 from metering.installation i
                                where i.service_point_id = o.service_point_id
                                  and (i.effective @> o.done_on or upper(i.effective) = o.done_on))
                   and not exists (select from orders.order_read r where r.order_id = o.id)
                """).query(Integer.class).single();
    }

    /** Visits by whoever makes them; what nobody has yet waits for the dispatchers. */
    List<Load> loads(LocalDate today) {
        return jdbc.sql("""
                select 'load.orders' as words, assigned_to as person,
                       case when assigned_to is null then 'DISPATCHER' end as role,
                       count(*)::int as open,
                       (count(*) filter (where wanted_on = :today))::int as due_today,
                       (count(*) filter (where wanted_on < :today))::int as late
                  from orders.service_order
                 where state in ('OPEN', 'ASSIGNED')
                 group by assigned_to
                """).param("today", today).query(Load.class).list();
    }
}
