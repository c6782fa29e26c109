package org.headgate.documents;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;
import org.headgate.office.NotFreeText;
import org.jspecify.annotations.Nullable;

/**
 * Files a content that was uploaded before, under its SHA-256, as a document.
 *
 * @param account whose it is; null to let a bar code or the text say it, or a person later
 * @param replaces the document of which this is a newer edition
 */
public record FileDocument(
        @NotFreeText String sha256,
        String fileName,
        String title,
        DocumentKind kind,
        @Nullable AccountId account,
        @Nullable DocumentId replaces)
        implements Action<FileDocument.Filed> {
    /**
     * What became of it.
     *
     * @param known whether the same content was filed there before; then that document is meant
     */
    public record Filed(DocumentId document, boolean known) {}

    @Override
    public OptionalLong accountConcerned() {
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}
