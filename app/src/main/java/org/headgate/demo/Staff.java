package org.headgate.demo;

import java.util.List;
import org.headgate.office.DescribePerson;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.springframework.stereotype.Component;

/** The people of the demo office: one for each kind of desk, all with the same password. */
@Component
class Staff {
    private static final List<SignIn> SIGN_INS = List.of(
            new SignIn("nadia", "Nadia Fairweather", Level.TWO, Role.REPRESENTATIVE),
            new SignIn("rosalind", "Rosalind Okafor", Level.LEAD, Role.BILLING),
            new SignIn("joel", "Joel Barragán", Level.ONE, Role.CASHIER),
            new SignIn("celia", "Celia Wyndham", Level.TWO, Role.COLLECTIONS),
            new SignIn("marcos", "Marcos Lozano", Level.TWO, Role.DISPATCHER),
            new SignIn("tobias", "Tobias Vance", Level.ONE, Role.FIELD),
            new SignIn("iris", "Iris Quintero", Level.TRAINEE, Role.RECEPTION),
            new SignIn("harlan", "Harlan Sedgwick", Level.MANAGER, Role.FINANCE),
            new SignIn("beatriz", "Beatriz Montoya", Level.SUPERVISOR, Role.REPRESENTATIVE),
            new SignIn("admin", "Ada Minter", Level.ADMINISTRATOR, Role.BILLING));

    private final People people;
    private final Office office;

    Staff(People people, Office office) {
        this.people = people;
        this.office = office;
    }

    void hire() {
        for (var one : SIGN_INS)
            people.add(one.username(), one.fullName(), one.level(), one.role(), DemoSignIns.PASSWORD, false);
        var learns = named("iris");
        office.perform(new DescribePerson(learns.id(), learns.fullName(), "", clerk().id()), named("harlan"))
                .orReject();
    }

    /** Who bills. */
    Person biller() {
        return named("rosalind");
    }

    /** Who answers the telephone. */
    Person clerk() {
        return named("nadia");
    }

    /** Who takes files in. */
    Person supervisor() {
        return named("beatriz");
    }

    /** Who reads meters. */
    Person reader() {
        return named("tobias");
    }

    Person named(String username) {
        return people.named(username).orElseThrow();
    }

    static List<SignIn> signIns() {
        return SIGN_INS;
    }

    record SignIn(String username, String fullName, Level level, Role role) {}
}
