package org.headgate.documents;

import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.springframework.stereotype.Service;

/** Files documents and indexes them: to the account they concern, to a folder of the office, and by their keys. */
@Service
public class Documents {
    private static final int LONGEST_TITLE = 200;

    private final FiledDocuments filed;
    private final Contents contents;
    private final Readings readings;
    private final AutomaticIndex automatic;
    private final IndexPlaces index;

    Documents(FiledDocuments filed, Contents contents, Readings readings, AutomaticIndex automatic, IndexPlaces index) {
        this.filed = filed;
        this.contents = contents;
        this.readings = readings;
        this.automatic = automatic;
        this.index = index;
    }

    public Optional<DocumentCard> document(DocumentId id) {
        return filed.of(id);
    }

    /** The documents of an account, the newest first; of those that replace each other the newest edition. */
    public List<DocumentCard> ofAccount(AccountId account) {
        return filed.ofAccount(account);
    }

    /** How many wait for somebody who knows where they belong. */
    public int waiting() {
        return filed.countToBeIndexed();
    }

    DocumentCard known(DocumentId id) {
        return filed.of(id).orElseThrow(() -> new Rejection("There is no document %s.", id.value()));
    }

    FileDocument.Filed file(FileDocument document, Person by) {
        if (contents.type(document.sha256()).isEmpty())
            throw new Rejection(
                    "This file was not uploaded, or was swept away because nobody filed it: upload it again.");
        var title = titled(document.title());
        if (document.replaces() != null)
            return new FileDocument.Filed(edition(document, document.replaces(), title, by), false);
        var same = filed.sameAs(document.sha256(), document.account());
        if (!same.isEmpty()) return new FileDocument.Filed(same.getFirst(), true);
        return new FileDocument.Filed(add(document, title, by), false);
    }

    private DocumentId add(FileDocument document, String title, Person by) {
        var place = placeOf(document);
        return filed.add(
                new FiledDocuments.New(
                        document.sha256(),
                        title,
                        document.fileName(),
                        document.kind(),
                        place.map(AutomaticIndex.Place::account).orElse(null),
                        null,
                        place.map(AutomaticIndex.Place::how).orElse(Indexed.NOT_YET),
                        index.today(),
                        1,
                        null),
                by.id());
    }

    /** Said at upload, or by what the machine has read of the same content already. */
    private Optional<AutomaticIndex.Place> placeOf(FileDocument document) {
        var reading = readings.locked(document.sha256());
        if (document.account() != null)
            return Optional.of(new AutomaticIndex.Place(index.known(document.account()), Indexed.AT_UPLOAD));
        return reading.filter(Reading::read).flatMap(automatic::placeOf);
    }

    private DocumentId edition(FileDocument document, DocumentId older, String title, Person by) {
        var before = known(older);
        if (before.replacedBy() != null) throw new Rejection("A newer edition of this document was filed before.");
        if (before.sha256().equals(document.sha256()))
            throw new Rejection("This is the same file as the edition before it.");
        return filed.add(
                new FiledDocuments.New(
                        document.sha256(),
                        title,
                        document.fileName(),
                        before.kind(),
                        before.account(),
                        before.folder(),
                        before.indexed(),
                        index.today(),
                        before.edition() + 1,
                        older),
                by.id());
    }

    DocumentId index(IndexDocument wanted) {
        titled(wanted.title());
        if (wanted.receivedOn().isAfter(index.today()))
            throw new Rejection("It cannot have been received after today, %s.", index.today());
        var place = index.place(wanted.account(), wanted.folder());
        if (!filed.index(wanted, place, Indexed.BY_PERSON)) throw changed(wanted.document());
        filed.forgetKeys(wanted.document());
        wanted.keys().forEach(key -> filed.addKey(wanted.document(), key));
        return wanted.document();
    }

    DocumentId move(MoveDocument wanted) {
        var account = known(wanted.document()).account();
        var place = index.place(account, wanted.folder());
        if (!filed.move(wanted.document(), wanted.version(), place.folder())) throw changed(wanted.document());
        return wanted.document();
    }

    DocumentId place(PlaceInBox wanted) {
        if (!filed.place(
                wanted.document(),
                wanted.version(),
                index.box(wanted.box()),
                wanted.place().strip())) throw changed(wanted.document());
        return wanted.document();
    }

    private RuntimeException changed(DocumentId id) {
        return new ChangedMeanwhile("\"%s\"".formatted(known(id).title()));
    }

    private static String titled(String title) {
        var stripped = title.strip();
        if (stripped.isEmpty()) throw new Rejection("A document needs a title.");
        if (stripped.length() > LONGEST_TITLE) throw new Rejection("A title has at most %s characters.", LONGEST_TITLE);
        return stripped;
    }
}
