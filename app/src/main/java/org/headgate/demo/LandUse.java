package org.headgate.demo;

import java.util.Arrays;
import java.util.List;

/** What stands on a lot: how it is charged (the first of these classes that the district has), and how much it uses. */
enum LandUse {
    HOUSE("single", "", 1.0, "RESIDENTIAL_SINGLE"),
    DUPLEX("multi", "", 1.3, "RESIDENTIAL_MULTI RESIDENTIAL_SINGLE"),
    APARTMENTS("multi", "", 1.0, "RESIDENTIAL_MULTI RESIDENTIAL_SINGLE"),
    SHOP("business", "shop", 0.7, "COMMERCIAL RESIDENTIAL_SINGLE"),
    RESTAURANT("public", "restaurant", 4.0, "COMMERCIAL RESIDENTIAL_SINGLE"),
    LAUNDROMAT("public", "laundromat", 11.0, "COMMERCIAL RESIDENTIAL_SINGLE"),
    MARKET("public", "market", 3.0, "COMMERCIAL RESIDENTIAL_SINGLE"),
    MOTEL("public", "motel", 9.0, "COMMERCIAL RESIDENTIAL_SINGLE"),
    INDUSTRY("public", "industry", 14.0, "INDUSTRIAL COMMERCIAL RESIDENTIAL_SINGLE"),
    FARM("landscape", "farm", 16.0, "AGRICULTURAL IRRIGATION LANDSCAPE COMMERCIAL RESIDENTIAL_SINGLE"),
    CHURCH("public", "church", 1.6, "INSTITUTIONAL COMMERCIAL RESIDENTIAL_SINGLE"),
    SCHOOL("public", "school", 18.0, "INSTITUTIONAL COMMERCIAL RESIDENTIAL_SINGLE"),
    GOVERNMENT("public", "government", 2.2, "GOVERNMENTAL INSTITUTIONAL COMMERCIAL RESIDENTIAL_SINGLE"),
    COMMON_GROUND("landscape", "hoa", 7.0, "IRRIGATION LANDSCAPE COMMERCIAL RESIDENTIAL_SINGLE"),
    PARK("landscape", "park", 14.0, "IRRIGATION LANDSCAPE INSTITUTIONAL COMMERCIAL RESIDENTIAL_SINGLE");

    private static final List<LandUse> BUSINESS = List.of(
            SHOP,
            SHOP,
            SHOP,
            SHOP,
            SHOP,
            RESTAURANT,
            RESTAURANT,
            MARKET,
            LAUNDROMAT,
            MOTEL,
            INDUSTRY,
            FARM,
            CHURCH,
            CHURCH,
            SCHOOL,
            GOVERNMENT,
            COMMON_GROUND,
            COMMON_GROUND,
            PARK,
            SHOP);

    final String kindOfUse;
    final String organisation;
    /** Its middle use as a multiple of that of homes; for apartments, of each dwelling. */
    final double size;

    /** Parted by blanks. */
    private final String classes;

    LandUse(String kindOfUse, String organisation, double size, String classes) {
        this.kindOfUse = kindOfUse;
        this.organisation = organisation;
        this.size = size;
        this.classes = classes;
    }

    /** The first lots that are not homes have one of each, so that the smallest town has a school and a laundromat. */
    static LandUse business(int number, Dice dice) {
        var firsts = List.of(
                COMMON_GROUND,
                SCHOOL,
                LAUNDROMAT,
                CHURCH,
                MARKET,
                RESTAURANT,
                PARK,
                SHOP,
                MOTEL,
                GOVERNMENT,
                INDUSTRY,
                FARM);
        return number < firsts.size() ? firsts.get(number) : dice.pick(BUSINESS);
    }

    boolean isHome() {
        return organisation.isEmpty();
    }

    boolean isLandscape() {
        return kindOfUse.equals("landscape");
    }

    String rateClass(List<String> offered) {
        return Arrays.stream(classes.split(" ", -1))
                .filter(offered::contains)
                .findFirst()
                .orElseGet(offered::getFirst);
    }
}
