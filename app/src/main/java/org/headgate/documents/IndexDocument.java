package org.headgate.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/**
 * Says what a document is and where it belongs: to an account, to a folder of the office, or to both.
 *
 * @param version of the document that the decision was made from
 */
public record IndexDocument(
        DocumentId document,
        int version,
        String title,
        DocumentKind kind,
        @Nullable AccountId account,
        @Nullable FolderId folder,
        LocalDate receivedOn,
        List<IndexKey> keys)
        implements Action<DocumentId> {
    public IndexDocument {
        keys = List.copyOf(keys);
    }

    @Override
    public OptionalLong accountConcerned() {
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}
