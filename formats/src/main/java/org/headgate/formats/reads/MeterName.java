package org.headgate.formats.reads;

/**
 * How a file names a meter: its serial number, the radio endpoint on it, and which of its registers where it has several
 * (a compound meter); empty where the file does not say.
 */
public record MeterName(String serial, String endpoint, String register) {
    public static MeterName ofSerial(String serial) {
        return new MeterName(serial, "", "");
    }

    public boolean isBlank() {
        return serial.isEmpty() && endpoint.isEmpty();
    }

    @Override
    public String toString() {
        var name = serial.isEmpty() ? "endpoint " + endpoint : serial;
        return register.isEmpty() ? name : name + " register " + register;
    }
}
