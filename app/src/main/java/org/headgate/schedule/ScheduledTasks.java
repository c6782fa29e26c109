package org.headgate.schedule;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headgate.billing.RunId;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks of the calendar as they are kept. */
@Repository
class ScheduledTasks {
    private static final String CARDS = """
            select t.id, t.kind, t.title, t.cycle, t.period, t.due_on, t.ordinary_on, t.planned_on, t.moved_reason, t.role,
                   t.person_id, coalesce(p.full_name, '') as person, t.state, t.done_on, coalesce(d.full_name, '') as done_by,
                   t.done_note, t.done_run, t.dropped_reason, t.published_on, t.version,
                   case when t.published_at is null then t.state <> 'DROPPED'
                        else (t.published_on, t.published_role, t.published_person, t.published_dropped)
                             is distinct from (t.planned_on, t.role, t.person_id, t.state = 'DROPPED')
                    end as unpublished
              from schedule.task t
              left join office.person p on p.id = t.person_id
              left join office.person d on d.id = t.done_by
            """;

    private final JdbcClient jdbc;

    ScheduledTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TaskCard> between(LocalDate first, LocalDate last) {
        return jdbc.sql(CARDS + """
                 where t.planned_on between :first and :last
                   and t.state <> 'DROPPED'
                 order by t.planned_on, t.due_on nulls last, t.id
                """)
                .param("first", first)
                .param("last", last)
                .query(TaskCard.class)
                .list();
    }

    List<TaskCard> list(TaskFilter filter, Person me, LocalDate today, int limit) {
        return jdbc.sql(CARDS + """
                 where case :show
                       when 'OPEN' then t.state = 'PLANNED'
                       when 'LATE' then t.state = 'PLANNED' and t.planned_on < :today
                       when 'MINE' then t.state = 'PLANNED'
                                        and (t.person_id = :me or (t.person_id is null and t.role = :role))
                       when 'DONE' then t.state = 'DONE'
                       else t.state = 'DROPPED' end
                   and (:kind = '' or t.kind = :kind)
                 order by (t.planned_on - date '2000-01-01') * case when :show in ('DONE', 'DROPPED') then -1 else 1 end, t.id
                 limit :limit
                """)
                .param("show", filter.show().name())
                .param("kind", filter.kindName())
                .param("today", today)
                .param("me", me.id().value())
                .param("role", me.role().name())
                .param("limit", limit)
                .query(TaskCard.class)
                .list();
    }

    List<TaskCard> late(LocalDate today) {
        return jdbc.sql(CARDS + " where t.state = 'PLANNED' and t.planned_on < :today order by t.planned_on, t.id")
                .param("today", today)
                .query(TaskCard.class)
                .list();
    }

    /** What is to be done by that day and is not. */
    List<TaskCard> dueBy(LocalDate day) {
        return jdbc.sql(CARDS + " where t.state = 'PLANNED' and t.planned_on <= :day order by t.planned_on, t.id")
                .param("day", day)
                .query(TaskCard.class)
                .list();
    }

    Optional<TaskCard> card(ScheduledTaskId task) {
        return jdbc.sql(CARDS + " where t.id = :task")
                .param("task", task.value())
                .query(TaskCard.class)
                .optional();
    }

    /**
     * The next day of each kind that customers of these cycles ask about; shut-offs are those of bills that fell due on a day or
     * later.
     */
    List<DayAhead> ahead(Collection<String> cycles, LocalDate today, @Nullable LocalDate pastDueSince) {
        return jdbc.sql("""
                select distinct on (kind) kind, planned_on as on, id as task
                  from schedule.task
                 where cycle = any(:cycles)
                   and state = 'PLANNED'
                   and planned_on >= :today
                   and (kind in ('METER_READING', 'BILL_PRINTING') or (kind = 'LOCK_OFF' and due_on >= :pastDueSince))
                 order by kind, planned_on, id
                """)
                .param("cycles", cycles.toArray(String[]::new))
                .param("today", today)
                .param("pastDueSince", pastDueSince, Types.DATE)
                .query(DayAhead.class)
                .list();
    }

    /** The tasks of the same cycle and month: their days hang together by the law. */
    List<TaskCard> ofPeriod(String cycle, LocalDate period) {
        return jdbc.sql(CARDS + """
                 where t.cycle = :cycle
                   and t.period = :period
                   and t.state <> 'DROPPED'
                 order by t.planned_on, t.id
                """)
                .param("cycle", cycle)
                .param("period", period)
                .query(TaskCard.class)
                .list();
    }

    /** How many tasks are late, or today's for somebody. */
    int waiting(Person person, LocalDate today, boolean all) {
        return jdbc.sql("""
                select count(*)::int
                  from schedule.task
                 where state = 'PLANNED'
                   and ((:all and planned_on < :today)
                        or (planned_on <= :today
                            and (person_id = :me or (person_id is null and role = :role))))
                """)
                .param("all", all)
                .param("today", today)
                .param("me", person.id().value())
                .param("role", person.role().name())
                .query(Integer.class)
                .single();
    }

    /**
     * Brings in what the rules plan: new tasks of today and later, and new days for those that nobody moved or finished.
     *
     * @return how many are new or on another day
     */
    int plan(Collection<PlannedTask> tasks, LocalDate today) {
        return jdbc.sql("""
                insert into schedule.task as t (kind, cycle, period, due_on, ordinary_on, planned_on, role)
                select p.kind, p.cycle, p.period, p.due_on, p.day, p.day, p.role
                  from unnest(:kinds::text[], :cycles::text[], :periods::date[], :due::date[], :days::date[], :roles::text[])
                       as p (kind, cycle, period, due_on, day, role)
                 where p.day >= :today
                    on conflict (kind, cycle, period) where period is not null
                    do update
                          set due_on = excluded.due_on,
                              ordinary_on = excluded.ordinary_on,
                              planned_on = case when t.moved_reason = '' then excluded.ordinary_on else t.planned_on end,
                              role = excluded.role,
                              state = 'PLANNED',
                              dropped_reason = '',
                              dropped_by_rule = false,
                              version = t.version + 1
                        where (t.state = 'PLANNED' or t.dropped_by_rule)
                          and (t.ordinary_on, t.role, t.due_on, t.state) is distinct from
                              (excluded.ordinary_on, excluded.role, excluded.due_on, 'PLANNED')
                """)
                .param("kinds", texts(tasks, task -> task.kind().name()))
                .param("cycles", texts(tasks, PlannedTask::cycle))
                .param("periods", texts(tasks, task -> task.period().toString()))
                .param("due", texts(tasks, task -> task.dueOn() == null ? null : String.valueOf(task.dueOn())))
                .param("days", texts(tasks, task -> task.on().toString()))
                .param("roles", texts(tasks, task -> task.role().name()))
                .param("today", today)
                .update();
    }

    private static @Nullable String[] texts(
            Collection<PlannedTask> tasks, Function<PlannedTask, @Nullable String> part) {
        return tasks.stream().map(part).toArray(String[]::new);
    }

    /** Tasks still ahead that no rule plans any more; what nobody heard of is forgotten, the rest is dropped with that reason. */
    int dropUnplanned(Collection<PlannedTask> tasks, LocalDate first, LocalDate last, LocalDate today, String reason) {
        return jdbc.sql("""
                update schedule.task t
                   set state = 'DROPPED', dropped_reason = :reason, dropped_by_rule = true, version = version + 1
                 where t.state = 'PLANNED'
                   and t.period between :first and :last
                   and t.planned_on >= :today
                   and t.moved_reason = ''
                   and not exists (select
                                     from unnest(:kinds::text[], :cycles::text[], :periods::date[]) as p (kind, cycle, period)
                                    where p.kind = t.kind and p.cycle = t.cycle and p.period = t.period)
                """)
                .param("kinds", texts(tasks, task -> task.kind().name()))
                .param("cycles", texts(tasks, PlannedTask::cycle))
                .param("periods", texts(tasks, task -> task.period().toString()))
                .param("first", first)
                .param("last", last)
                .param("today", today)
                .param("reason", reason)
                .update();
    }

    /** The last month that was planned; nothing before the first planning. */
    Optional<LocalDate> plannedThrough() {
        return Optional.ofNullable(jdbc.sql("select max(period) as last from schedule.task where period is not null")
                .query((row, _) -> row.getObject("last", LocalDate.class))
                .list()
                .getFirst());
    }

    ScheduledTaskId add(String title, LocalDate on, Role role, @Nullable PersonId person) {
        return jdbc.sql("""
                insert into schedule.task (kind, title, ordinary_on, planned_on, role, person_id)
                values ('OTHER', :title, :on, :on, :role, :person)
                returning id
                """)
                .param("title", title)
                .param("on", on)
                .param("role", role.name())
                .param("person", person == null ? null : (Long) person.value())
                .query((row, _) -> new ScheduledTaskId(row.getLong(1)))
                .single();
    }

    boolean move(MoveTask move) {
        return jdbc.sql("""
                update schedule.task
                   set planned_on = :to,
                       moved_reason = case when ordinary_on = :to then '' else :reason end,
                       version = version + 1
                 where id = :task
                   and version = :version
                   and state = 'PLANNED'
                """)
                        .param("to", move.to())
                        .param("reason", move.reason().strip())
                        .param("task", move.task().value())
                        .param("version", move.version())
                        .update()
                == 1;
    }

    boolean assign(AssignTask assign) {
        var to = assign.to();
        return jdbc.sql("""
                update schedule.task
                   set person_id = :to, version = version + 1
                 where id = :task
                   and version = :version
                   and state = 'PLANNED'
                """)
                        .param("to", to == null ? null : (Long) to.value())
                        .param("task", assign.task().value())
                        .param("version", assign.version())
                        .update()
                == 1;
    }

    /** What somebody had and nobody took over is their team's again. */
    void unassign(PersonId person) {
        jdbc.sql("""
                update schedule.task
                   set person_id = null, version = version + 1
                 where person_id = :person
                   and state = 'PLANNED'
                """).param("person", person.value()).update();
    }

    boolean finish(FinishTask finish, Person by) {
        return jdbc.sql("""
                update schedule.task
                   set state = 'DONE', done_on = :on, done_by = :by, done_note = :note, version = version + 1
                 where id = :task
                   and version = :version
                   and state = 'PLANNED'
                """)
                        .param("on", finish.doneOn())
                        .param("by", by.id().value())
                        .param("note", finish.note().strip())
                        .param("task", finish.task().value())
                        .param("version", finish.version())
                        .update()
                == 1;
    }

    /** What a bill run did of its cycle and month; which tasks that were. */
    List<ScheduledTaskId> doneBy(RunId run, Collection<TaskKind> kinds, LocalDate on) {
        return jdbc.sql("""
                update schedule.task t
                   set state = 'DONE', done_on = :on, done_run = r.id, version = t.version + 1
                  from billing.run r
                  join premises.cycle c on c.id = r.cycle_id
                 where r.id = :run
                   and t.cycle = c.code
                   and t.period = r.period
                   and t.kind = any (:kinds)
                   and t.state = 'PLANNED'
                returning t.id
                """)
                .param("on", on)
                .param("run", run.value())
                .param("kinds", kinds.stream().map(TaskKind::name).toArray(String[]::new))
                .query((row, _) -> new ScheduledTaskId(row.getLong("id")))
                .list();
    }

    boolean reopen(ReopenTask reopen) {
        return jdbc.sql("""
                update schedule.task
                   set state = 'PLANNED', done_on = null, done_by = null, done_note = '', done_run = null, dropped_reason = '',
                       dropped_by_rule = false, version = version + 1
                 where id = :task
                   and version = :version
                   and state <> 'PLANNED'
                """)
                        .param("task", reopen.task().value())
                        .param("version", reopen.version())
                        .update()
                == 1;
    }

    boolean drop(DropTask drop) {
        return jdbc.sql("""
                update schedule.task
                   set state = 'DROPPED', dropped_reason = :reason, version = version + 1
                 where id = :task
                   and version = :version
                   and state = 'PLANNED'
                """)
                        .param("reason", drop.reason().strip())
                        .param("task", drop.task().value())
                        .param("version", drop.version())
                        .update()
                == 1;
    }

    /** How many tasks until then are not as those who subscribe know them. */
    int unpublished(LocalDate from, LocalDate through) {
        return jdbc.sql("""
                select count(*)::int
                  from (""" + CARDS + """
                 where (t.planned_on between :from and :through or t.published_on between :from and :through)) c
                 where c.unpublished
                """)
                .param("from", from)
                .param("through", through)
                .query(Integer.class)
                .single();
    }

    /** The first publication of a task has the number 0; each one with a change counts one up. */
    List<News> publish(LocalDate from, LocalDate through, Instant now) {
        return jdbc.sql("""
                update schedule.task
                   set sequence = case when published_at is null then 0 else sequence + 1 end,
                       published_at = :now,
                       published_on = planned_on,
                       published_role = role,
                       published_person = person_id,
                       published_dropped = state = 'DROPPED'
                 where (planned_on between :from and :through or published_on between :from and :through)
                   and case when published_at is null then state <> 'DROPPED'
                            else (published_on, published_role, published_person, published_dropped)
                                 is distinct from (planned_on, role, person_id, state = 'DROPPED')
                        end
                returning role, person_id
                """)
                .param("from", from)
                .param("through", through)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(News.class)
                .list();
    }

    /** Whose a task is that is published as new or changed. */
    record News(Role role, @Nullable Long personId) {
        boolean isOf(Person person) {
            return personId == null
                    ? role == person.role()
                    : personId == person.id().value();
        }
    }

    List<PublishedTask> published(LocalDate since) {
        return jdbc.sql("""
                select t.id, t.kind, t.title, t.cycle, t.period, t.published_on as day, t.published_role as role,
                       t.published_person as person_id, coalesce(p.full_name, '') as person, t.published_dropped as dropped,
                       t.sequence, t.published_at
                  from schedule.task t
                  left join office.person p on p.id = t.published_person
                 where t.published_at is not null
                   and t.published_on >= :since
                 order by t.published_on, t.id
                """)
                .param("since", since)
                .query((row, _) -> new PublishedTask(
                        new ScheduledTaskId(row.getLong("id")),
                        TaskKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("cycle"),
                        row.getObject("period", LocalDate.class),
                        row.getObject("day", LocalDate.class),
                        Role.valueOf(row.getString("role")),
                        row.getObject("person_id", Long.class),
                        row.getString("person"),
                        row.getBoolean("dropped"),
                        row.getInt("sequence"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What is open and lies ahead. */
    List<TaskCard> ahead(LocalDate today) {
        return jdbc.sql(CARDS + " where t.state = 'PLANNED' and t.planned_on >= :today order by t.planned_on, t.id")
                .param("today", today)
                .query(TaskCard.class)
                .list();
    }
}
