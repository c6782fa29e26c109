package org.headgate.desk;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who asks for the records of an account, and so what of it is disclosed: name, usage and home address to those whom the statute
 * names, nothing of it to everybody else; credit history and telephone to nobody.
 */
public enum DisclosureGround {
    /** Anybody: everything exempt is redacted. */
    ANYBODY(""),
    AGENT_OR_FAMILY("(a)"),
    AGENCY_OFFICER("(b)"),
    COURT_OR_LAW_ENFORCEMENT("(c)"),
    AGAINST_USAGE_POLICY("(d)"),
    ELECTED_OFFICIAL("(e)"),
    /** With authority over usage policy; the home address only with their consent. */
    APPOINTED_OFFICIAL("(e)"),
    APPOINTED_OFFICIAL_CONSENTING("(e)"),
    PUBLIC_INTEREST("(f)");

    private final String subdivision;

    DisclosureGround(String subdivision) {
        this.subdivision = subdivision;
    }

    public String citation() {
        return subdivision.isEmpty() ? "Gov. Code § 7927.410" : "Gov. Code § 7927.410" + subdivision;
    }

    /**
     * What stays readable.
     *
     * @param confidentialAddress whether the address is kept confidential: then only a court or law enforcement is told
     */
    public Set<ExemptField> discloses(boolean confidentialAddress) {
        if (this == ANYBODY) return Set.of();
        var readable = EnumSet.of(ExemptField.NAME, ExemptField.USAGE, ExemptField.HOME_ADDRESS);
        if (this == APPOINTED_OFFICIAL || (confidentialAddress && this != COURT_OR_LAW_ENFORCEMENT))
            readable.remove(ExemptField.HOME_ADDRESS);
        return readable;
    }
}
