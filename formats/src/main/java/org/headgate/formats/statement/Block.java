package org.headgate.formats.statement;

/** Something that flows over regions and pages: a table, a band of messages. */
interface Block {
    /** Draws as much as the region has room for; the rest with the next call. True when nothing is left. */
    boolean flowInto(Region region);
}
