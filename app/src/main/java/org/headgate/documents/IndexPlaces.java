package org.headgate.documents;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.documents.FiledDocuments.AccountOrFolder;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What documents are indexed to: only what there is. */
@Component
class IndexPlaces {
    private final Customers customers;
    private final Folders folders;
    private final Boxes boxes;
    private final District district;

    IndexPlaces(Customers customers, Folders folders, Boxes boxes, District district) {
        this.customers = customers;
        this.folders = folders;
        this.boxes = boxes;
        this.district = district;
    }

    LocalDate today() {
        return district.businessDate();
    }

    AccountId known(AccountId account) {
        if (customers.account(account).isEmpty()) throw new Rejection("There is no such account.");
        return account;
    }

    AccountOrFolder place(@Nullable AccountId account, @Nullable FolderId folder) {
        if (account == null && folder == null)
            throw new Rejection("Say where it belongs: to an account, or into a folder of the office.");
        if (account != null) known(account);
        if (folder != null && !folders.has(folder)) throw new Rejection("There is no such folder any more.");
        return new AccountOrFolder(account, folder);
    }

    /** Null for a blank label: in no box. */
    @Nullable Long box(String label) {
        if (label.isBlank()) return null;
        return boxes.labelled(label)
                .orElseThrow(() -> new Rejection(
                        "There is no box \"%s\"; say first where it stands, under Boxes.", label.strip()));
    }
}
