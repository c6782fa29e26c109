package org.headgate.billing.statements;

/** A print file of a run as the mail house gets it: its number, its bills, and the size of the PDF in bytes. */
public record PrintVolume(int number, int bills, long bytes) {
    /** Size in megabytes, for people. */
    public double megabytes() {
        return bytes / 1_000_000d;
    }
}
