package org.headgate.district;

import org.headgate.rating.book.Words;

/** What kind of public body an agency is. Most statutes bind some kinds and not others. */
public enum AgencyType {
    CITY("City", "Ciudad"),
    COUNTY_WATER_DISTRICT("County water district", "Distrito de agua del condado"),
    CALIFORNIA_WATER_DISTRICT("California water district", "Distrito de agua de California"),
    MUNICIPAL_WATER_DISTRICT("Municipal water district", "Distrito municipal de agua"),
    MUNICIPAL_UTILITY_DISTRICT("Municipal utility district", "Distrito municipal de servicios públicos"),
    PUBLIC_UTILITY_DISTRICT("Public utility district", "Distrito de servicios públicos"),
    IRRIGATION_DISTRICT("Irrigation district", "Distrito de riego"),
    COMMUNITY_SERVICES_DISTRICT("Community services district", "Distrito de servicios comunitarios"),
    INVESTOR_OWNED("Investor-owned utility", "Empresa privada regulada"),
    MUTUAL("Mutual water company", "Compañía mutua de agua");

    private final String en;
    private final String es;

    AgencyType(String en, String es) {
        this.en = en;
        this.es = es;
    }

    public Words words() {
        return new Words(en, es);
    }
}
