package org.headgate.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import java.time.LocalDate;
import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.batch.ChunkedWork.Chunk;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class DocumentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Autowired
    Office office;

    @Autowired
    Documents documents;

    @Autowired
    Uploads uploads;

    @Autowired
    FiledDocuments filed;

    @Autowired
    Readings readings;

    @Autowired
    ReadingJob job;

    @Autowired
    Contents contents;

    @Autowired
    Holds holds;

    @Autowired
    DocumentAccess access;

    @Autowired
    Looks looks;

    @Autowired
    DocumentsProof proof;

    @Autowired
    Customers customers;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    private Person clerk;
    private Account marisol;
    private Account ranch;

    @BeforeEach
    void anOfficeWithTwoAccounts() {
        if (district.pack().isEmpty()) district.open("test", "name: Test", TODAY);
        jdbc.sql("update district.agency set business_date = :today")
                .param("today", TODAY)
                .update();
        clerk = people.add("clerk.documents", "Clara Clerk", Level.TWO, Role.REPRESENTATIVE, "long enough", false);
        marisol = account("Marisol Etcheverry");
        ranch = account("Cholla Ranch");
    }

    @Test
    void keepsAContentOnceAndSaysWhereItIsFiledAlready() {
        var lease = SampleScans.pdf("Residential lease");

        var first = file(lease, "lease.pdf", marisol.id());
        var again = file(lease, "copy of lease.pdf", marisol.id());

        assertThat(first.known()).isFalse();
        assertThat(again).isEqualTo(new FileDocument.Filed(first.document(), true));
        assertThat(documents.ofAccount(marisol.id())).hasSize(1);
    }

    @Test
    void filesTheSameContentUnderAnotherAccountAsADocumentOfItsOwn() {
        var lease = SampleScans.pdf("Residential lease of two houses");

        var hers = file(lease, "lease.pdf", marisol.id());
        var theirs = file(lease, "lease.pdf", ranch.id());

        assertThat(theirs.known()).isFalse();
        assertThat(filed.sameAs(Fingerprint.of(lease), null)).containsExactly(hers.document(), theirs.document());
    }

    @Test
    void indexesAScanByTheAccountNumberInItsText() {
        var document = file(SampleScans.pdf("Application", "Account " + ranch.number()), "scan.pdf", null)
                .document();
        assertThat(documents.known(document).isIndexed()).isFalse();

        read(document);

        assertThat(documents.known(document).account()).isEqualTo(ranch.id());
        assertThat(documents.known(document).indexed()).isEqualTo(Indexed.BY_TEXT);
    }

    @Test
    void believesTheBarcodeBeforeTheText() {
        var scan = SampleScans.scannedPdf(
                SampleScans.barcode(BarcodeFormat.CODE_128, marisol.number().digits()));
        var document = file(scan, "scan.pdf", null).document();

        read(document);

        assertThat(documents.known(document).account()).isEqualTo(marisol.id());
        assertThat(documents.known(document).indexed()).isEqualTo(Indexed.BY_BARCODE);
    }

    @Test
    void leavesADocumentThatNamesTwoAccountsToAPerson() {
        var letter = SampleScans.pdf("Transfer from " + marisol.number() + " to " + ranch.number());
        var document = file(letter, "letter.pdf", null).document();

        read(document);

        assertThat(documents.known(document).isIndexed()).isFalse();
        assertThat(filed.toBeIndexed(1000)).extracting(DocumentCard::id).contains(document);
    }

    @Test
    void indexesAtOnceWhatWasReadBeforeItIsFiled() {
        var scan = SampleScans.pdf("Account " + ranch.number(), "Backflow test report");
        var sha256 = uploads.take(scan, "report.pdf", clerk);
        job.perform(new Chunk(readings.of(sha256).orElseThrow().id(), 0, 0, 0));

        var document = done(new FileDocument(sha256, "report.pdf", "report", DocumentKind.PERMIT, null, null))
                .document();

        assertThat(documents.known(document).account()).isEqualTo(ranch.id());
    }

    @Test
    void findsADocumentByOtherFormsOfItsWordsInBothLanguages() {
        var english = file(SampleScans.pdf("The meters were leaking badly"), "a.pdf", marisol.id())
                .document();
        var spanish = file(
                        "Los medidores goteaban; facturas canceladas".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "b.txt",
                        ranch.id())
                .document();
        read(english);
        read(spanish);

        assertThat(found("leak")).containsExactly(english);
        assertThat(found("medidor")).containsExactly(spanish);
        assertThat(found("\"facturas canceladas\"")).containsExactly(spanish);
        assertThat(filed.find(asked("leaks"), 10).getFirst().excerpt())
                .extracting(FoundDocument.Part::text, FoundDocument.Part::marked)
                .contains(org.assertj.core.groups.Tuple.tuple("leaking", true));
    }

    @Test
    void findsByTitleKeyAndAccountToo() {
        var document =
                file(SampleScans.pdf("x"), "Grading plan.pdf", ranch.id()).document();
        done(new IndexDocument(
                document,
                0,
                "Grading plan",
                DocumentKind.PERMIT,
                ranch.id(),
                null,
                TODAY,
                List.of(new IndexKey("Permit", "B-2026-114"))));

        assertThat(found("grading")).containsExactly(document);
        assertThat(found("b-2026-114")).contains(document);
        assertThat(found(ranch.number().toString())).containsExactly(document);
    }

    @Test
    void takesSearchWordsAsWordsWhateverIsInThem() {
        assertThat(found("'; drop table documents.document; --")).isEmpty();
        assertThat(found("((& | !:*")).isEmpty();
    }

    @Test
    void tellsTheSecondOfTwoPeopleThatTheDocumentChanged() {
        var document = file(SampleScans.pdf("y"), "y.pdf", null).document();
        done(new IndexDocument(document, 0, "Y", DocumentKind.OTHER, ranch.id(), null, TODAY, List.of()));

        assertThatThrownBy(() -> office.perform(
                        new IndexDocument(document, 0, "Z", DocumentKind.OTHER, marisol.id(), null, TODAY, List.of()),
                        clerk))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("\"Y\" was changed by " + clerk.fullName());
    }

    @Test
    void belongsToAnAccountOrAFolderButNotToNeither() {
        var document = file(SampleScans.pdf("z"), "z.pdf", null).document();

        assertThatThrownBy(() -> office.perform(
                        new IndexDocument(document, 0, "Z", DocumentKind.OTHER, null, null, TODAY, List.of()), clerk))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("Say where it belongs");

        var folder = done(new MakeFolder(null, "Easements " + document.value()));
        done(new IndexDocument(document, 0, "Z", DocumentKind.OTHER, null, folder, TODAY, List.of()));
        assertThat(documents.known(document).folder()).isEqualTo(folder);
    }

    @Test
    void keepsEveryEditionAndShowsTheNewest() {
        var first =
                file(SampleScans.pdf("lease 2025"), "lease.pdf", marisol.id()).document();
        var sha256 = uploads.take(SampleScans.pdf("lease 2026"), "lease2.pdf", clerk);

        var second = done(new FileDocument(sha256, "lease2.pdf", "lease", DocumentKind.LEASE, null, first))
                .document();

        assertThat(documents.ofAccount(marisol.id()))
                .extracting(DocumentCard::id)
                .containsExactly(second);
        assertThat(filed.editions(first)).extracting(DocumentCard::edition).containsExactly(2, 1);
        assertThat(documents.known(first).replacedBy()).isEqualTo(second);
    }

    @Test
    void holdsADocumentUntilASupervisorReleasesIt() {
        var document = file(SampleScans.pdf("claim"), "claim.pdf", ranch.id()).document();
        var hold = done(new HoldDocument(document, "Ranch v. District", "Litigation"));

        assertThat(documents.known(document).held()).isTrue();
        assertThat(office.perform(new ReleaseHold(hold, "over"), clerk)).isInstanceOf(Outcome.HeldForReview.class);
        assertThat(documents.known(document).held()).isTrue();

        var supervisor =
                people.add("super.documents", "Sue Super", Level.SUPERVISOR, Role.REPRESENTATIVE, "long enough", false);
        office.perform(new ReleaseHold(hold, "Settled"), supervisor).orReject();
        assertThat(documents.known(document).held()).isFalse();
        assertThat(holds.on(document)).extracting(LegalHold::releasedFor).containsExactly("Settled");
    }

    @Test
    void changesRetentionOnlyWithASecondPerson() {
        var manager = people.add("manager.documents", "Max Manager", Level.MANAGER, Role.FINANCE, "long enough", false);

        assertThat(office.perform(
                        new SetRetention(DocumentKind.PERMIT, 0, 10, CountedFrom.RECEIVED, "Resolution 26-4", false),
                        manager))
                .isInstanceOf(Outcome.HeldForReview.class);
    }

    @Test
    void writesDownWhoLooksAtASensitiveDocumentOnceALook() {
        var certificate = SampleScans.pdf("medical certificate");
        var sha256 = uploads.take(certificate, "md.pdf", clerk);
        var document = done(new FileDocument(sha256, "md.pdf", "Certificate", DocumentKind.MEDICAL, marisol.id(), null))
                .document();

        access.shown(document, clerk);
        access.shown(document, clerk);
        access.downloaded(document, clerk);

        assertThat(looks.at(document, 10))
                .extracting(Look::what)
                .containsExactly(Look.What.DOWNLOADED, Look.What.SHOWN);
        read(document);
        assertThat(filed.find(asked("medical certificate"), 10).stream()
                        .filter(hit -> hit.card().id().equals(document))
                        .toList())
                .allSatisfy(hit -> assertThat(hit.excerpt()).isEmpty());
    }

    @Test
    void placesPaperInABoxThatStandsSomewhere() {
        var document = file(SampleScans.pdf("paper"), "paper.pdf", ranch.id()).document();

        assertThatThrownBy(() -> office.perform(new PlaceInBox(document, 0, "B-9999", ""), clerk))
                .hasMessageContaining("There is no box \"B-9999\"");
        done(new MoveBox("B-9999", "Vault, shelf 3"));
        done(new PlaceInBox(document, 0, "b-9999", "folder 12"));

        assertThat(documents.known(document))
                .extracting(DocumentCard::box, DocumentCard::boxLocation, DocumentCard::boxPlace)
                .containsExactly("B-9999", "Vault, shelf 3", "folder 12");
    }

    @Test
    void refusesAFileAboveTheDistrictsLimit() {
        jdbc.sql("update documents.uploads set largest_megabytes = 1").update();

        assertThatThrownBy(() -> uploads.take(new byte[(1 << 20) + 1], "big.pdf", clerk))
                .hasMessage("big.pdf is larger than 1 MB, the most we take.");
    }

    @Test
    void sweepsAwayWhatNobodyFiled() {
        var filedOne = file(SampleScans.pdf("filed"), "filed.pdf", ranch.id()).document();
        var loose = uploads.take(SampleScans.pdf("loose"), "loose.pdf", clerk);

        contents.sweep(-1);

        assertThat(contents.type(loose)).isEmpty();
        assertThat(contents.type(documents.known(filedOne).sha256())).isPresent();
        assertThatThrownBy(() -> office.perform(
                        new FileDocument(loose, "loose.pdf", "loose", DocumentKind.OTHER, null, null), clerk))
                .hasMessageContaining("upload it again");
    }

    @Test
    void provesThatEveryContentIsWhatWasFiled() {
        file(SampleScans.pdf("good"), "good.pdf", ranch.id());
        assertThat(proof.problems()).isEmpty();

        var wrong = "0".repeat(64);
        contents.keep(
                wrong, ContentType.TEXT, "tampered".getBytes(java.nio.charset.StandardCharsets.UTF_8), clerk.id());
        readings.expect(wrong);
        done(new FileDocument(wrong, "t.txt", "Tampered", DocumentKind.OTHER, ranch.id(), null));

        assertThat(proof.problems()).singleElement().asString().contains("Tampered", "is not what was filed");
    }

    @Test
    void neverChangesAContent() {
        var sha256 = uploads.take(SampleScans.pdf("original"), "original.pdf", clerk);

        assertThatThrownBy(() -> jdbc.sql("update documents.content set stored_at = now() where sha256 = :sha")
                        .param("sha", sha256)
                        .update())
                .hasMessageContaining("never changed");
    }

    private List<DocumentId> found(String words) {
        return filed.find(asked(words), 10).stream().map(hit -> hit.card().id()).toList();
    }

    private static Asked asked(String words) {
        return new Asked(words, null, null, Asked.Order.BEST);
    }

    private FileDocument.Filed file(byte[] bytes, String name, @Nullable AccountId account) {
        var sha256 = uploads.take(bytes, name, clerk);
        return done(new FileDocument(sha256, name, name.replaceAll("\\..*", ""), DocumentKind.OTHER, account, null));
    }

    private <R> R done(org.headgate.office.Action<R> action) {
        return office.perform(action, clerk).orReject();
    }

    private void read(DocumentId document) {
        var reading = readings.of(documents.known(document).sha256()).orElseThrow();
        job.perform(new Chunk(reading.id(), 0, 0, 0));
    }

    private Account account(String name) {
        var account = new Account(
                customers.reserveAccounts(1).getFirst(),
                customers.newNumbers(1).getFirst(),
                "",
                TODAY,
                null,
                new MailingAddress(name, "1 Main St", "Town", "CA", "92252"),
                Account.Delivery.PAPER,
                "en");
        customers.addAccounts(List.of(account));
        return account;
    }
}
