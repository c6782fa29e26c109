package org.headgate.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headgate.api.Resources.Span;
import org.headgate.billing.BillId;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The records of the office to read, page by page. */
@RestController
@RequestMapping(value = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ResourcesApi {
    private final Resources resources;

    ResourcesApi(Resources resources) {
        this.resources = resources;
    }

    @GetMapping("/accounts")
    ResponseEntity<?> accounts(
            Person me, TokenAuthentication token, @RequestParam(defaultValue = "") String q, Window window) {
        return paged(token, window, span -> resources.accounts(q, span, me));
    }

    @GetMapping("/accounts/{number}")
    ResponseEntity<?> account(TokenAuthentication token, @PathVariable String number) {
        mayRead(token);
        return one(resources.account(digits(number)));
    }

    @GetMapping("/accounts/{number}/agreements")
    ResponseEntity<?> agreements(TokenAuthentication token, @PathVariable String number, Window window) {
        return pagedOf(number, token, window, span -> resources.agreements(digits(number), span));
    }

    @GetMapping("/accounts/{number}/bills")
    ResponseEntity<?> bills(TokenAuthentication token, @PathVariable String number, Window window) {
        return pagedOf(number, token, window, span -> resources.bills(digits(number), span));
    }

    @GetMapping("/bills/{number}")
    ResponseEntity<?> bill(TokenAuthentication token, @PathVariable String number) {
        mayRead(token);
        return one(resources.bill(BillId.ofNumber(number)));
    }

    @GetMapping("/premises")
    ResponseEntity<?> premises(TokenAuthentication token, @RequestParam(defaultValue = "") String q, Window window) {
        return paged(token, window, span -> resources.premises(q, span));
    }

    @GetMapping("/premises/{premises}/meters")
    ResponseEntity<?> meters(TokenAuthentication token, @PathVariable long premises, Window window) {
        return paged(token, window, span -> resources.meters(premises, span));
    }

    @GetMapping("/meters/{serial}/reads")
    ResponseEntity<?> reads(TokenAuthentication token, @PathVariable String serial, Window window) {
        return paged(token, window, span -> resources.reads(serial, span));
    }

    @GetMapping("/work")
    ResponseEntity<?> work(Person me, TokenAuthentication token, Window window) {
        return paged(token, window, span -> resources.work(me, span));
    }

    @GetMapping("/reviews")
    ResponseEntity<?> reviews(Person me, TokenAuthentication token, Window window) {
        return paged(token, window, span -> resources.reviews(me, span));
    }

    /** Whoever was told that an action is held may ask what became of it, with the token that asked for it. */
    @GetMapping("/reviews/{review}")
    ResponseEntity<?> review(Person me, TokenAuthentication token, @PathVariable long review) {
        return one(resources.review(me, review));
    }

    @RequestMapping("/**")
    ResponseEntity<?> nothing() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is nothing at this address.");
    }

    /** Which page of how many rows was asked for. */
    record Window(@Nullable Integer page, @Nullable Integer size) {
        private static final int LARGEST = 200;
        private static final int USUAL = 50;

        Span span() {
            return new Span(page == null ? 0 : Math.max(0, page), size == null ? USUAL : Math.clamp(size, 1, LARGEST));
        }
    }

    /** What an account has; an account that there is none of has nothing, and is not an empty list. */
    private ResponseEntity<?> pagedOf(
            String account, TokenAuthentication token, Window window, Function<Span, List<?>> rows) {
        mayRead(token);
        one(resources.account(digits(account)));
        return paged(token, window, rows);
    }

    private static void mayRead(TokenAuthentication token) {
        if (!token.bearer().reads()) throw new NotReadable("This token does not read.");
    }

    private static String digits(String number) {
        return number.replaceAll("[\\s-]", "");
    }

    private static <T> ResponseEntity<?> one(Optional<T> found) {
        return found.map(item ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(item))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is none."));
    }

    private static ResponseEntity<?> paged(TokenAuthentication token, Window window, Function<Span, List<?>> find) {
        mayRead(token);
        var span = window.span();
        var rows = find.apply(span);
        var more = rows.size() > span.size();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Paged(more ? rows.subList(0, span.size()) : rows, span.page(), more));
    }
}
