package org.headgate.premises;

/**
 * Where a service is delivered: a meter set, a sewer lateral, a fire line. Its sequence is its place in the route.
 *
 * @param note what a reader must know: dog, gate code, where the box is
 */
public record ServicePoint(
        ServicePointId id,
        String reference,
        PremisesId premises,
        String service,
        RouteId route,
        int sequence,
        State state,
        String note) {

    /** Whether water can be used there. */
    public enum State {
        /** In service, with or without a customer. */
        ACTIVE,
        /** Shut off; nothing flows. */
        OFF,
        /** Taken out of the ground. */
        REMOVED
    }
}
