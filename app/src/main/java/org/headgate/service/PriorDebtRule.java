package org.headgate.service;

import org.headgate.district.AgencyType;

/**
 * What a former customer owes stays with the former customer: it is never asked of a later tenant, and service is never
 * refused for it. Only a person who answered for the old account, or lived there as an adult then, may be asked.
 */
final class PriorDebtRule {
    private PriorDebtRule() {}

    /** The statute that says so to an agency of this kind. */
    static String citation(AgencyType agency) {
        return switch (agency) {
            case CITY -> "Public Utilities Code 10009.6";
            case MUNICIPAL_UTILITY_DISTRICT -> "Public Utilities Code 12822.6";
            case PUBLIC_UTILITY_DISTRICT -> "Public Utilities Code 16469(b)";
            case COUNTY_WATER_DISTRICT,
                    CALIFORNIA_WATER_DISTRICT,
                    MUNICIPAL_WATER_DISTRICT,
                    IRRIGATION_DISTRICT,
                    COMMUNITY_SERVICES_DISTRICT -> "Government Code 60375";
            case INVESTOR_OWNED, MUTUAL -> "Health and Safety Code 116916";
        };
    }
}
