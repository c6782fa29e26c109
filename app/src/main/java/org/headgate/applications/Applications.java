package org.headgate.applications;

import java.time.LocalDate;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.district.ApplicationKind;
import org.headgate.district.District;
import org.headgate.district.OfficeHours;
import org.headgate.kernel.Rejection;
import org.headgate.office.NewWork;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.office.WorkQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An application from its opening until it is complete: while something is missing, asking for it is somebody's work, due on
 * the day on which it is expected.
 */
@Service
public class Applications {
    static final String MISSING = "MISSING_ITEM";
    private static final int WORDS = 300;

    private final ApplicationFiles files;
    private final Customers customers;
    private final WorkQueue work;
    private final District district;
    private final OfficeHours hours;

    Applications(ApplicationFiles files, Customers customers, WorkQueue work, District district, OfficeHours hours) {
        this.files = files;
        this.customers = customers;
        this.work = work;
        this.district = district;
        this.hours = hours;
    }

    /** The kinds of the district's pack. */
    public List<ApplicationKind> kinds() {
        return district.agency().applications();
    }

    @Nullable ApplicationKind kind(String code) {
        return kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    @Transactional
    ApplicationId open(OpenApplication it, Person by) {
        return open(new NewApplication(it, List.of(), "", ""), by);
    }

    /** Opens an application with what the applicant was told it costs, in the caller's transaction. */
    @Transactional
    public ApplicationId open(NewApplication wanted, Person by) {
        var it = wanted.asked();
        var kind = kind(it.kind());
        if (kind == null) throw new Rejection("There is no such kind of application.");
        if (it.applicant().isBlank()) throw new Rejection("Say who applies.");
        if (it.phone().isBlank() && it.email().isBlank())
            throw new Rejection("Say how the applicant is reached: a telephone number or an e-mail address.");
        checked(it.words());
        var id = files.add(wanted, account(it.account()), today(), by);
        files.tell(id, wanted.figures());
        files.require(id, kind, today().plusDays(kind.days()));
        chase(id, by);
        return id;
    }

    @Transactional
    ApplicationId receive(ReceiveItem it, Person by) {
        files.locked(it.application(), null);
        if (it.on().isAfter(today())) throw new Rejection("What came in did so today or before.");
        checked(it.note());
        if (!files.received(it, by))
            throw new Rejection("This is there already, or the application does not ask for it.");
        chase(it.application(), by);
        return it.application();
    }

    @Transactional
    ApplicationId ask(AskForMissingItems it, Person by) {
        var application = files.locked(it.application(), null);
        if (application.missing() == 0) throw new Rejection("Nothing is missing.");
        if (it.dueOn().isBefore(today())) throw new Rejection("What is missing is expected today or later.");
        checked(it.words());
        files.asked(it, today(), by);
        chase(it.application(), by);
        return it.application();
    }

    @Transactional
    ApplicationId complete(CompleteApplication it, Person by) {
        var application = files.locked(it.application(), it.version());
        if (application.missing() > 0) throw new Rejection("%s required items are missing.", application.missing());
        files.close(it.application(), Application.State.COMPLETE, today(), null);
        work.doneAbout(MISSING, reference(it.application()), by.id(), "");
        return it.application();
    }

    @Transactional
    ApplicationId withdraw(WithdrawApplication it, Person by) {
        files.locked(it.application(), it.version());
        if (it.words().isBlank()) throw new Rejection("Say why, in a few words: the next reader will want to know.");
        files.close(it.application(), Application.State.WITHDRAWN, today(), checked(it.words()));
        work.doneAbout(MISSING, reference(it.application()), by.id(), "");
        return it.application();
    }

    /** Somebody's work says how much is missing and until when; with the last item it says to go on. */
    private void chase(ApplicationId id, Person by) {
        var application = files.find(id).orElseThrow();
        var due = application.dueOn();
        work.doneAbout(MISSING, reference(id), by.id(), "");
        var wanted = NewWork.forRole(
                        Role.REPRESENTATIVE,
                        MISSING,
                        due == null ? "applications.work.complete" : "applications.work.missing",
                        List.of(application.applicant(), String.valueOf(application.missing())),
                        "/applications/" + id.value())
                .about(reference(id))
                .due(hours.endOf(due == null ? today() : due));
        work.add(application.accountId() == null ? wanted : wanted.onAccount(application.accountId()), by.id());
    }

    private @Nullable AccountId account(String number) {
        if (number.isBlank()) return null;
        return customers
                .account(AccountNumber.parse(number))
                .orElseThrow(() -> new Rejection("There is no account %s.", number))
                .id();
    }

    private static String reference(ApplicationId id) {
        return String.valueOf(id.value());
    }

    private static String checked(String words) {
        if (words.length() > WORDS) throw new Rejection("At most %s characters.", WORDS);
        return words.strip();
    }

    private LocalDate today() {
        return district.businessDate();
    }
}
