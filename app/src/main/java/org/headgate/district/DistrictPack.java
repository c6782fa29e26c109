package org.headgate.district;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.kernel.Parsed;

/**
 * An agency as its {@code district.yaml} describes it: who it is, when it is open, how it bills, what fees it takes and
 * which files hold its rates. The schema is documented in {@code docs/guide/district-pack.md}.
 *
 * @param periodMonths how many months a bill is for
 * @param dueDays the days from the bill to its due date
 * @param fees by code
 * @param rateFiles the files under {@code rates/}, the tariff book first
 * @param reads when a read is looked at by a person
 * @param printing what stands on its printed bills
 * @param accounts the general-ledger accounts that the office posts to
 * @param deposits when it asks for deposits
 * @param construction how it lends hydrant meters
 * @param applications the kinds of applications and what each requires
 * @param moves how far from today service is started and stopped
 * @param installations what new installations cost
 * @param idleLockMinutes after how long a screen that nobody sits at is locked
 */
public record DistrictPack(
        String name,
        String shortName,
        AgencyType agency,
        String county,
        ZoneId timeZone,
        List<Locale> languages,
        Contact contact,
        OfficeCalendar calendar,
        int periodMonths,
        int dueDays,
        List<BillingCycle> cycles,
        Map<String, Fee> fees,
        List<String> rateFiles,
        ReadPolicy reads,
        BillPrinting printing,
        LedgerAccounts accounts,
        DepositPolicy deposits,
        ConstructionPolicy construction,
        List<ApplicationKind> applications,
        MovePolicy moves,
        InstallationPolicy installations,
        int idleLockMinutes) {
    /** Where the description says nothing. */
    public static final int USUAL_IDLE_LOCK_MINUTES = 15;

    public DistrictPack {
        languages = List.copyOf(languages);
        cycles = List.copyOf(cycles);
        fees = Map.copyOf(fees);
        rateFiles = List.copyOf(rateFiles);
        applications = List.copyOf(applications);
    }

    /** Where the agency is reached; the address in the lines of an envelope. */
    public record Contact(List<String> address, String phone, String email, String website) {
        public Contact {
            address = List.copyOf(address);
        }
    }

    /** Reads the text of a {@code district.yaml}. */
    public static Parsed<DistrictPack> parse(String file, String text) {
        return DistrictReader.read(file, text);
    }
}
