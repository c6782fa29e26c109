package org.headgate.contacts;

/** What a case is about. */
public enum CaseKind {
    BILL_DISPUTE,
    METER_ACCURACY,
    SERVICE_COMPLAINT,
    DAMAGE_CLAIM,
    WATER_QUALITY,
    CONDUCT,
    OTHER
}
