package org.headgate.formats.imb;

/**
 * What comes of encoding a tracking and a routing number (USPS-B-3200): a barcode, or the reason why there is none.
 */
public sealed interface IntelligentMail {
    /** The 65 bars from left to right: F full, A ascender, D descender, T tracker. */
    record Barcode(String bars) implements IntelligentMail {}

    record Refusal(Reason reason, String sentence) implements IntelligentMail {}

    /** Why the numbers cannot be encoded, with the code of the Postal Service's encoder. */
    enum Reason {
        TRACKING_LENGTH("09"),
        TRACKING_NOT_DIGITS("10"),
        TRACKING_SECOND_DIGIT("11"),
        ROUTING_LENGTH("12"),
        ROUTING_NOT_DIGITS("13");

        private final String uspsCode;

        Reason(String uspsCode) {
            this.uspsCode = uspsCode;
        }

        public String uspsCode() {
            return uspsCode;
        }
    }

    /**
     * Tracking: barcode identifier 2, service type 3, mailer 6 or 9, serial 9 or 6, in all 20 digits. Routing: none, or
     * a ZIP code of 5, 9 or 11 digits.
     */
    static IntelligentMail encode(String tracking, String routing) {
        var track = tracking.strip();
        var route = routing.strip();
        if (track.length() != 20)
            return refuse(Reason.TRACKING_LENGTH, "the tracking number has 20 digits, not %d", track.length());
        if (!BarEncoder.isDigits(track))
            return refuse(Reason.TRACKING_NOT_DIGITS, "the tracking number \"%s\" is to be digits only", track);
        if (track.charAt(1) > '4')
            return refuse(
                    Reason.TRACKING_SECOND_DIGIT,
                    "the second digit of the barcode identifier is 0 to 4, not %s",
                    track.charAt(1));
        if (!isRoutingLength(route.length()))
            return refuse(
                    Reason.ROUTING_LENGTH, "the routing ZIP code has 0, 5, 9 or 11 digits, not %d", route.length());
        if (!BarEncoder.isDigits(route))
            return refuse(Reason.ROUTING_NOT_DIGITS, "the routing ZIP code \"%s\" is to be digits only", route);
        return new Barcode(BarEncoder.bars(track, route));
    }

    private static boolean isRoutingLength(int digits) {
        return switch (digits) {
            case 0, 5, 9, 11 -> true;
            default -> false;
        };
    }

    private static Refusal refuse(Reason reason, String sentence, Object fact) {
        return new Refusal(reason, sentence.formatted(fact));
    }
}
