package org.headgate.documents;

/** What kinds of files the office keeps. */
public enum ContentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    TIFF("image/tiff", "tif"),
    CSV("text/csv;charset=UTF-8", "csv"),
    TEXT("text/plain;charset=UTF-8", "txt");

    private final String mediaType;
    private final String ending;

    ContentType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a downloaded file's name ends. */
    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return this == PNG || this == JPEG || this == TIFF;
    }

    public boolean isText() {
        return this == CSV || this == TEXT;
    }
}
