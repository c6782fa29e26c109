package org.headgate.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.customers.Customers;
import org.headgate.customers.OpenProtectedAccount;
import org.headgate.customers.ProtectAccount;
import org.headgate.customers.ProtectionKind;
import org.headgate.district.District;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class DocumentPagesTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    PagesTester pages;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Customers customers;

    @Autowired
    Office office;

    private final UUID requestKey = UUID.randomUUID();

    @BeforeEach
    void aClerk() {
        if (district.pack().isEmpty()) district.open("test", "name: Test", LocalDate.of(2026, 11, 18));
        people.add("clerk.pages", "Clara Clerk", Level.TWO, Role.REPRESENTATIVE, "long enough", false);
    }

    @Test
    void takesSeveralFilesAndSaysOfEachWhatBecameOfIt() {
        var page = upload(
                file("lease.pdf", SampleScans.pdf("A lease " + requestKey)),
                file("virus.pdf", "MZ\u0000\u0001".getBytes(StandardCharsets.UTF_8)),
                file("<script>alert(1)</script>.txt", ("a note " + requestKey).getBytes(StandardCharsets.UTF_8)));

        assertThat(page.select(".hg-checks li")).hasSize(3);
        assertThat(page.select(".hg-checks li[data-tone=ok]").text()).contains("lease.pdf", "Filed as");
        assertThat(page.select(".hg-checks li[data-tone=late]").text()).contains("virus.pdf is none of PDF");
        assertThat(page.select(".hg-checks script")).isEmpty();
    }

    @Test
    void saysOfAFileThatItIsThereAndLeadsToIt() {
        var lease = file("lease.pdf", SampleScans.pdf("The same lease " + requestKey));
        var first = upload(lease).select(".hg-checks a").attr("href");

        var again = uploadAs(UUID.randomUUID(), lease);

        assertThat(again.select(".hg-checks").text()).contains("We have this file already");
        assertThat(again.select(".hg-checks a").attr("href")).isEqualTo(first);
    }

    @Test
    void aFormSentTwiceFilesOnce() {
        var note = file("note.txt", ("sent twice " + requestKey).getBytes(StandardCharsets.UTF_8));

        assertThat(upload(note).select(".hg-checks a").attr("href"))
                .isEqualTo(upload(note).select(".hg-checks a").attr("href"));
    }

    @Test
    void handsTheOriginalOutSoThatNothingInItRuns() {
        var note = ("<b>bold</b> " + requestKey).getBytes(StandardCharsets.UTF_8);
        var address =
                upload(file("Ñandú \"1\".txt", note)).select(".hg-checks a").attr("href");

        var response = web.get()
                .uri(address + "/file")
                .with(user("clerk.pages"))
                .exchange()
                .getResponse();

        assertThat(response.getContentAsByteArray()).isEqualTo(note);
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void showsThePageAsAPictureOfItsOwn() {
        var address = upload(file("p.pdf", SampleScans.pdf("Page " + requestKey)))
                .select(".hg-checks a")
                .attr("href");

        var picture = web.get()
                .uri(address + "/pages/1.png")
                .with(user("clerk.pages"))
                .exchange()
                .getResponse();
        var none = web.get()
                .uri(address + "/pages/2.png")
                .with(user("clerk.pages"))
                .exchange()
                .getResponse();

        assertThat(picture.getContentType()).isEqualTo("image/png");
        assertThat(picture.getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(none.getStatus()).isEqualTo(404);
    }

    @Test
    void showsTheQueueWithThePreviewBesideTheForm() {
        upload(file("where.pdf", SampleScans.pdf("Where does it belong " + requestKey)));

        var page = pages.page("/documents/queue", "clerk.pages");

        assertThat(page.select("#index input[name=account]")).hasSize(1);
        assertThat(page.select(".hg-index .hg-sheetpaper")).isNotEmpty();
    }

    @Test
    void showsEveryPageInBothLanguages() {
        var address = upload(file("all.pdf", SampleScans.pdf("All pages " + requestKey)))
                .select(".hg-checks a")
                .attr("href");
        for (var language : new String[] {"en", "es"}) {
            people.prefer(people.named("clerk.pages").orElseThrow().id(), language, "light", true);
            for (var path : new String[] {
                "/documents",
                "/documents?q=pages",
                "/documents/cabinet",
                "/documents/retention",
                "/documents/queue",
                address
            })
                assertThat(pages.page(path, "clerk.pages").select("h1").text())
                        .as(path)
                        .isNotEmpty();
        }
    }

    @Test
    void hidesTheDocumentsOfAProtectedAccountUntilSomebodySaysWhatFor() {
        var clerk = people.named("clerk.pages").orElseThrow();
        var account = SampleScans.account(customers, "Wilhelmina Quist");
        var word = "Zq" + requestKey.toString().replace("-", "");
        var address = web.post()
                .multipart()
                .uri("/documents")
                .file(file(word + ".txt", word.getBytes(StandardCharsets.UTF_8)))
                .param("requestKey", requestKey.toString())
                .param("account", account.number().digits())
                .with(user("clerk.pages"))
                .with(csrf())
                .exchange();
        var document = PagesTester.html(address).select(".hg-checks a").attr("href");
        office.perform(new ProtectAccount(account.id(), ProtectionKind.ADDRESS, "Safe at home program", null), clerk)
                .orReject();

        assertThat(pages.page("/documents?q=" + word, "clerk.pages")
                        .select("tbody")
                        .text())
                .contains("Of a protected account")
                .doesNotContain(word, "Quist");
        for (var path : new String[] {
            document,
            document + "/file",
            "/documents/account/" + account.number().digits()
        })
            assertThat(web.get()
                            .uri(path)
                            .with(user("clerk.pages"))
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isNotEqualTo(200);

        office.perform(new OpenProtectedAccount(account.id(), "The customer asks by phone"), clerk)
                .orReject();
        assertThat(pages.page(document, "clerk.pages").select("h1").text()).contains(word);
    }

    @Test
    void makesFoldersAndBoxes() {
        pages.send("/documents/folders", "clerk.pages", Map.of("name", "Easements"));
        pages.send("/documents/boxes", "clerk.pages", Map.of("box", "B-14", "location", "Vault"));

        assertThat(pages.page("/documents/cabinet", "clerk.pages").text()).contains("Easements", "B-14", "Vault");
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "application/octet-stream", bytes);
    }

    private Document upload(MockMultipartFile... files) {
        return uploadAs(requestKey, files);
    }

    private Document uploadAs(UUID key, MockMultipartFile... files) {
        var request = web.post().multipart().uri("/documents");
        for (var file : files) request = request.file(file);
        return PagesTester.html(request.param("requestKey", key.toString())
                .param("kind", "OTHER")
                .with(user("clerk.pages"))
                .with(csrf())
                .exchange());
    }
}
