package org.headgate.contacts;

/** How somebody waits. */
public enum ArrivalKind {
    CALLER(Channel.PHONE, Direction.IN, "phone"),
    TICKET(Channel.COUNTER, Direction.IN, "users"),
    CALLBACK(Channel.PHONE, Direction.OUT, "history"),
    EMAIL(Channel.EMAIL, Direction.IN, "mail"),
    LETTER(Channel.MAIL, Direction.IN, "file-text"),
    FAX(Channel.FAX, Direction.IN, "printer"),
    WEB(Channel.WEB, Direction.IN, "note");

    private final Channel channel;
    private final Direction direction;
    private final String icon;

    ArrivalKind(Channel channel, Direction direction, String icon) {
        this.channel = channel;
        this.direction = direction;
        this.icon = icon;
    }

    public Channel channel() {
        return channel;
    }

    public Direction direction() {
        return direction;
    }

    public String icon() {
        return icon;
    }

    /** Whether somebody stands or holds the line meanwhile, so that every minute counts. */
    boolean isThere() {
        return this == CALLER || this == TICKET;
    }

    /** How a contact waits that is handed over. */
    static ArrivalKind of(Channel channel, Direction direction) {
        for (var kind : values()) if (kind.channel == channel && kind.direction == direction) return kind;
        for (var kind : values()) if (kind.channel == channel) return kind;
        return WEB;
    }
}
