package org.headgate.documents;

import org.headgate.office.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Lets people look at documents, and writes down who looked at a sensitive one. */
@Component
class DocumentAccess {
    private final FiledDocuments filed;
    private final Looks looks;

    DocumentAccess(FiledDocuments filed, Looks looks) {
        this.filed = filed;
        this.looks = looks;
    }

    @Transactional
    public DocumentCard shown(DocumentId id, Person to) {
        return opened(id, to, Look.What.SHOWN);
    }

    @Transactional
    public DocumentCard downloaded(DocumentId id, Person by) {
        return opened(id, by, Look.What.DOWNLOADED);
    }

    private DocumentCard opened(DocumentId id, Person by, Look.What what) {
        var card = filed.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (card.sensitive()) looks.add(id, by.id(), what);
        return card;
    }
}
