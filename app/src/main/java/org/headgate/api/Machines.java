package org.headgate.api;

import java.util.List;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programs that work in the office. */
@Repository
class Machines {
    private final JdbcClient jdbc;
    private final People people;
    private final District district;

    Machines(JdbcClient jdbc, People people, District district) {
        this.jdbc = jdbc;
        this.people = people;
        this.district = district;
    }

    /** Its password is thrown away: nobody signs in as a machine. */
    PersonId add(AddMachine machine, Person by) {
        if (machine.purpose().isBlank()) throw new Rejection("Say what the machine is for.");
        if (!machine.username().strip().matches("[A-Za-z][A-Za-z0-9._-]{1,39}"))
            throw new Rejection("A username has letters, digits, dots and hyphens, and begins with a letter.");
        if (people.named(machine.username()).isPresent())
            throw new Rejection("Somebody is called %s already.", machine.username());
        if (machine.level().reaches(Level.SUPERVISOR))
            throw new Rejection("A machine has at most the level of a lead: what is above is decided by people.");
        var added = people.add(
                machine.username(),
                machine.fullName(),
                machine.level(),
                machine.role(),
                TokenSecret.fresh().text(),
                false);
        jdbc.sql("""
                insert into api.machine (person_id, purpose, added_by, added_on)
                values (:person, :purpose, :by, :on)
                """)
                .param("person", added.id().value())
                .param("purpose", machine.purpose().strip())
                .param("by", by.id().value())
                .param("on", district.businessDate())
                .update();
        return added.id();
    }

    boolean has(PersonId person) {
        return jdbc.sql("select exists (select from api.machine where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    List<MachineCard> all() {
        return jdbc.sql("""
                select m.person_id as person, p.username, p.full_name, p.level, p.role, m.purpose, m.added_on
                  from api.machine m
                  join office.person p on p.id = m.person_id
                 where p.active
                 order by p.full_name
                """).query(MachineCard.class).list();
    }
}
