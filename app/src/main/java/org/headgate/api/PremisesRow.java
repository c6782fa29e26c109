package org.headgate.api;

/** Premises as programs read them. */
record PremisesRow(
        long id, String reference, String address, String city, String zip, String zone, String parcelNumber) {}
