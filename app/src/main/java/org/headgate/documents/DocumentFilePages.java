package org.headgate.documents;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.headgate.office.Person;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The original as a download, never opened in the page, and its pages as pictures that we draw. So nothing that somebody sent
 * us runs in an employee's browser.
 */
@Controller
class DocumentFilePages {
    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

    private final DocumentAccess access;
    private final Contents contents;

    DocumentFilePages(DocumentAccess access, Contents contents) {
        this.access = access;
        this.contents = contents;
    }

    @GetMapping("/documents/{document}/file")
    ResponseEntity<byte[]> file(Person me, @PathVariable long document) {
        var card = access.downloaded(new DocumentId(document), me);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(card.type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(card.downloadName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(contents.bytes(card.sha256()));
    }

    /** Pages are counted from 1. */
    @GetMapping("/documents/{document}/pages/{page}.png")
    ResponseEntity<byte[]> page(Person me, @PathVariable long document, @PathVariable int page) {
        var card = access.shown(new DocumentId(document), me);
        var kept = page == 1 ? contents.preview(card.sha256()) : Optional.<byte[]>empty();
        var png = kept.or(
                () -> Optional.ofNullable(ContentReader.page(card.type(), contents.bytes(card.sha256()), page - 1)));
        return png.map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .header("Content-Security-Policy", NOTHING_RUNS)
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(
                                card.sensitive()
                                        ? CacheControl.noStore()
                                        : CacheControl.maxAge(Duration.ofHours(1))
                                                .cachePrivate())
                        .body(bytes))
                .orElse(ResponseEntity.notFound().build());
    }
}
