package org.headgate.api;

import java.util.List;

/** What programs can read, for the description of the API. */
final class ResourceList {
    private ResourceList() {}

    /** An address that can be read. */
    record Resource(
            String name,
            String path,
            String summary,
            List<String> inPath,
            List<String> inQuery,
            boolean paged,
            Class<?> item) {}

    static final List<Resource> ALL = List.of(
            paged(
                    "findAccounts",
                    "/api/v1/accounts",
                    "Accounts by number, name or old number",
                    List.of(),
                    List.of("q"),
                    AccountRow.class),
            one(
                    "account",
                    "/api/v1/accounts/{number}",
                    "An account with what it owes",
                    List.of("number"),
                    AccountRow.class),
            paged(
                    "agreementsOfAccount",
                    "/api/v1/accounts/{number}/agreements",
                    "Its service agreements, the newest first",
                    List.of("number"),
                    List.of(),
                    AgreementRow.class),
            paged(
                    "billsOfAccount",
                    "/api/v1/accounts/{number}/bills",
                    "Its bills, the newest first",
                    List.of("number"),
                    List.of(),
                    BillRow.class),
            one("bill", "/api/v1/bills/{number}", "A bill with its lines", List.of("number"), BillWithLines.class),
            paged(
                    "findPremises",
                    "/api/v1/premises",
                    "Premises by address or reference",
                    List.of(),
                    List.of("q"),
                    PremisesRow.class),
            paged(
                    "metersAtPremises",
                    "/api/v1/premises/{premises}/meters",
                    "The meters at premises, those in place first",
                    List.of("premises"),
                    List.of(),
                    MeterRow.class),
            paged(
                    "readsOfMeter",
                    "/api/v1/meters/{serial}/reads",
                    "A meter's reads, the newest first",
                    List.of("serial"),
                    List.of(),
                    ReadRow.class),
            paged("work", "/api/v1/work", "Open work of the person or their role", List.of(), List.of(), WorkRow.class),
            paged(
                    "reviews",
                    "/api/v1/reviews",
                    "What the person prepared or may decide, and is not decided",
                    List.of(),
                    List.of(),
                    ReviewRow.class),
            one(
                    "review",
                    "/api/v1/reviews/{review}",
                    "A review the person prepared or may decide",
                    List.of("review"),
                    ReviewRow.class));

    private static Resource one(String name, String path, String summary, List<String> inPath, Class<?> item) {
        return new Resource(name, path, summary, inPath, List.of(), false, item);
    }

    private static Resource paged(
            String name, String path, String summary, List<String> inPath, List<String> inQuery, Class<?> item) {
        return new Resource(name, path, summary, inPath, inQuery, true, item);
    }
}
