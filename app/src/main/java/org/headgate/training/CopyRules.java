package org.headgate.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What of the office comes into the training office, and as what. A text that is not named here is made up, unless it is a code: one of
 * a closed list, a key, or what its name says is a code.
 */
final class CopyRules {
    /** Not copied at all: who did what, signs in, is reached from outside; papers; and what is made from the rest. */
    private static final Set<String> LEFT = Set.of(
            "office.audit_entry",
            "office.audit_head",
            "office.review",
            "office.review_comment",
            "office.suggestion",
            "office.session",
            "office.sign_in_attempt",
            "office.recovery_code",
            "office.passkey",
            "customers.identity_number",
            "customers.protected_opening",
            "customers.protected_read",
            "customers.returned_mail",
            "contacts.verification",
            "schedule.calendar_address",
            "service.move",
            "service.consequence",
            "demo.town");

    private static final Set<String> LEFT_SCHEMAS = Set.of("public", "api", "desk", "documents");

    /** Kept as they are: the office's own rules, words and figures, in which no customer is named. */
    private static final Set<String> KEPT = Set.of(
            "batch.job",
            "billing.tariff_book",
            "billing.run",
            "billing.bill_segment",
            "billing.bill_line",
            "billing.concern",
            "contacts.topic",
            "contacts.case_clock",
            "contacts.article",
            "contacts.article_version",
            "contacts.verification_policy",
            "credit.deposit_matrix",
            "credit.deposit_matrix_term",
            "customers.agreement_class",
            "customers.agreement_fact",
            "customers.service_agreement",
            "district.agency",
            "ledger.general_ledger_account",
            "ledger.entry",
            "ledger.open_item",
            "ledger.application",
            "metering.meter",
            "metering.read_batch",
            "metering.read_line",
            "metering.read_layout",
            "metering.interval_use",
            "office.authority_rule",
            "office.coverage",
            "office.playbook",
            "office.sign_in_rules",
            "premises.cycle",
            "premises.route",
            "premises.zone",
            "schedule.desk");

    /** Names of columns that hold codes. */
    private static final Set<String> CODES = Set.of(
            "kind",
            "state",
            "status",
            "role",
            "for_role",
            "level",
            "task",
            "code",
            "unit",
            "reference",
            "bill_number",
            "language",
            "service",
            "rate_class",
            "channel",
            "outcome",
            "topic",
            "source",
            "format",
            "size",
            "flag",
            "quality",
            "action",
            "anchor",
            "zone",
            "city",
            "zip",
            "theme",
            "resolution",
            "cycle",
            "published_role",
            "visible_to",
            "from_level",
            "fingerprint",
            "sha256",
            "mail_city",
            "mail_state",
            "mail_zip",
            "number",
            "house_letter",
            "serial",
            "endpoint",
            "meter_serial",
            "desk");

    private static final Map<String, How> COLUMNS = columns();

    private CopyRules() {}

    private static Map<String, How> columns() {
        var columns = new HashMap<String, How>();
        all(
                columns,
                How.NAME,
                "customers.person.given_name",
                "customers.person.family_name",
                "customers.person.changed_by");
        all(columns, How.NAME, "customers.account.mail_name", "customers.account.changed_by", "customers.alias.name");
        all(columns, How.NAME, "office.person.full_name", "contacts.interaction.caller", "contacts.message.caller");
        all(columns, How.NAME, "applications.application.applicant", "credit.refund_request.payee");
        all(columns, How.NAME, "construction.rental.contact", "construction.location.moved_by");
        all(columns, How.NAME, "construction.register_read.told_by", "construction.backflow_check.tester");
        all(
                columns,
                How.STREET,
                "customers.account.mail_street",
                "premises.premises.house_number",
                "premises.premises.street");
        all(columns, How.STREET, "premises.route.name");
        all(columns, How.STREET, "applications.application.address", "credit.refund_request.mail_street");
        all(columns, How.NAME, "quotes.quote.customer", "contacts.arrival.caller");
        all(columns, How.STREET, "quotes.quote.address");
        all(columns, How.REACH, "quotes.quote.phone", "contacts.arrival.phone");
        all(columns, How.EMAIL, "quotes.quote.email");
        all(columns, How.KEEP, "quotes.quote.asked", "quotes.quote.figures");
        all(columns, How.STREET, "construction.rental.site", "construction.location.hydrant");
        all(
                columns,
                How.REACH,
                "customers.contact_point.value",
                "applications.application.phone",
                "contacts.message.phone");
        all(columns, How.EMAIL, "applications.application.email");
        all(columns, How.DIGITS, "premises.premises.parcel_number");
        all(columns, How.WORDS, "billing.concern.reason");
        all(columns, How.STAFF, "office.person.username");
        all(columns, How.EMPTY, "customers.account.old_number", "office.person.email", "office.person.password_hash");
        all(columns, How.KEEP, "credit.deposit.why", "metering.read.derivation", "metering.read_exception.facts");
        all(columns, How.KEEP, "applications.item.name_en", "applications.item.name_es", "billing.adjustment.reason");
        all(
                columns,
                How.KEEP,
                "construction.meter.manufacturer",
                "credit.deposit_entry.reason",
                "office.work_item.link");
        return Map.copyOf(columns);
    }

    private static void all(Map<String, How> columns, How how, String... names) {
        for (var name : names) columns.put(name, how);
    }

    static boolean copies(String schema, String table) {
        return !LEFT_SCHEMAS.contains(schema) && !LEFT.contains(schema + "." + table);
    }

    /** @param code whether the database itself says that it is one of a closed list, or a key */
    static How of(String schema, String table, String column, String type, boolean code) {
        var named = COLUMNS.get(schema + "." + table + "." + column);
        if (named != null) return named;
        if (column.equals("latitude") || column.equals("longitude")) return How.NOTHING;
        return switch (type) {
            case "text" -> code || KEPT.contains(schema + "." + table) || CODES.contains(column) ? How.KEEP : How.WORDS;
            case "json", "jsonb", "text[]" -> KEPT.contains(schema + "." + table) ? How.KEEP : How.EMPTY;
            case "bytea" -> How.NOTHING;
            default -> How.KEEP;
        };
    }

    /** What an emptied value is. */
    static String empty(String type) {
        return switch (type) {
            case "json", "jsonb", "text[]" -> "{}";
            default -> "";
        };
    }
}
