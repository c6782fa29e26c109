package org.headgate.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Discreet;
import org.jspecify.annotations.Nullable;

/**
 * A document as the pages show it.
 *
 * @param number of the account it belongs to, or blank
 * @param read whether the machine has read it; until then there is no preview
 */
public record DocumentCard(
        DocumentId id,
        String sha256,
        ContentType type,
        int size,
        String title,
        String fileName,
        DocumentKind kind,
        boolean sensitive,
        @Nullable AccountId account,
        String number,
        String accountName,
        @Nullable FolderId folder,
        String folderName,
        Indexed indexed,
        LocalDate receivedOn,
        String filedBy,
        Instant filedAt,
        String box,
        String boxLocation,
        String boxPlace,
        int edition,
        @Nullable DocumentId replaces,
        @Nullable DocumentId replacedBy,
        int version,
        boolean held,
        boolean read,
        TextSource source,
        Remark remark,
        int pages)
        implements Discreet<DocumentCard> {
    /** The account's number as people write it. */
    public String accountNumber() {
        return number.isEmpty() ? "" : new AccountNumber(number).toString();
    }

    @Override
    public @Nullable AccountId accountShown() {
        return account;
    }

    @Override
    public DocumentCard masked(String instead) {
        return new DocumentCard(
                id,
                sha256,
                type,
                size,
                "",
                "",
                kind,
                sensitive,
                account,
                number,
                "",
                folder,
                folderName,
                indexed,
                receivedOn,
                filedBy,
                filedAt,
                box,
                boxLocation,
                boxPlace,
                edition,
                replaces,
                replacedBy,
                version,
                held,
                read,
                source,
                remark,
                pages);
    }

    public boolean isIndexed() {
        return account != null || folder != null;
    }

    /** 240 KB, 1.8 MB: alike in both languages. */
    public String sizeInWords() {
        return size < 1 << 20
                ? "%d KB".formatted(Math.max(1, (size + 512) >> 10))
                : String.format(Locale.ROOT, "%.1f MB", size / (double) (1 << 20));
    }

    public boolean isMasked() {
        return title.isEmpty();
    }

    /** What a downloaded file is called. */
    public String downloadName() {
        var plain = fileName.replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
        return (plain.isBlank() ? title : plain) + "." + type.ending();
    }
}
