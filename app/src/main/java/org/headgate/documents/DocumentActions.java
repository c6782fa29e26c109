package org.headgate.documents;

import static org.headgate.office.Level.ADMINISTRATOR;
import static org.headgate.office.Level.AUDITOR;
import static org.headgate.office.Level.MANAGER;
import static org.headgate.office.Level.ONE;
import static org.headgate.office.Level.SUPERVISOR;
import static org.headgate.office.Level.TRAINEE;
import static org.headgate.office.Level.TWO;

import org.headgate.office.Action;
import org.headgate.office.ActionHandler;
import org.headgate.office.Allowance;
import org.headgate.office.Handled;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with documents. */
@Configuration(proxyBeanMethods = false)
class DocumentActions {
    @Bean
    ActionHandler<FileDocument, FileDocument.Filed> fileDocument(Documents documents) {
        return anybody(Handled.of(FileDocument.class, TRAINEE, documents::file));
    }

    @Bean
    ActionHandler<IndexDocument, DocumentId> indexDocument(Documents documents) {
        return Handled.of(IndexDocument.class, ONE, (IndexDocument it, Person _) -> documents.index(it))
                .as(Task.DOCUMENTS);
    }

    @Bean
    ActionHandler<MoveDocument, DocumentId> moveDocument(Documents documents) {
        return Handled.of(MoveDocument.class, ONE, (MoveDocument it, Person _) -> documents.move(it))
                .as(Task.DOCUMENTS);
    }

    @Bean
    ActionHandler<PlaceInBox, DocumentId> placeInBox(Documents documents) {
        return Handled.of(PlaceInBox.class, ONE, (PlaceInBox it, Person _) -> documents.place(it))
                .as(Task.DOCUMENTS);
    }

    @Bean
    ActionHandler<MoveBox, String> moveBox(Boxes boxes) {
        return Handled.of(MoveBox.class, ONE, (MoveBox it, Person _) -> boxes.move(it.box(), it.location()))
                .as(Task.DOCUMENTS);
    }

    @Bean
    ActionHandler<MakeFolder, FolderId> makeFolder(Folders folders) {
        return Handled.of(MakeFolder.class, ONE, (MakeFolder it, Person _) -> folders.make(it.within(), it.name()))
                .as(Task.DOCUMENTS);
    }

    @Bean
    ActionHandler<RenameFolder, FolderId> renameFolder(Folders folders) {
        return Handled.of(
                        RenameFolder.class, ONE, (RenameFolder it, Person _) -> folders.rename(it.folder(), it.name()))
                .as(Task.DOCUMENTS);
    }

    @Bean
    ActionHandler<HoldDocument, HoldId> holdDocument(Holds holds) {
        return Handled.of(HoldDocument.class, TWO, holds::place).as(Task.DOCUMENTS);
    }

    @Bean
    ActionHandler<ReleaseHold, HoldId> releaseHold(Holds holds) {
        return Handled.of(ReleaseHold.class, SUPERVISOR, holds::release).as(Task.DOCUMENTS);
    }

    @Bean
    ActionHandler<ReadDocumentAgain, DocumentId> readDocumentAgain(Documents documents, Uploads uploads) {
        return anybody(Handled.of(
                ReadDocumentAgain.class,
                TRAINEE,
                (ReadDocumentAgain it, Person _) -> uploads.readAgain(documents.known(it.document()))));
    }

    /** What is destroyed after how many years is never one person's decision. */
    @Bean
    ActionHandler<SetRetention, DocumentKind> setRetention(Retentions retentions) {
        return Handled.of(SetRetention.class, MANAGER, (SetRetention it, Person _) -> retentions.set(it))
                .as(Task.DOCUMENTS)
                .withSecondPerson();
    }

    @Bean
    ActionHandler<LimitUploads, Integer> limitUploads(Uploads uploads) {
        return Handled.of(
                        LimitUploads.class, ADMINISTRATOR, (LimitUploads it, Person _) -> uploads.limit(it.megabytes()))
                .as(Task.DOCUMENTS);
    }

    /** What cannot do harm is done by trainees too, without a review. */
    private static <A extends Action<R>, R> Handled<A, R> anybody(Handled<A, R> handled) {
        return handled.as(Task.DOCUMENTS).allowing(Allowance.refused(AUDITOR), Allowance.own(TRAINEE));
    }
}
