package org.headgate.api;

import java.util.concurrent.ThreadLocalRandom;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong in the API is told to a program, not shown on a page. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {ActionsApi.class, ResourcesApi.class})
class ApiProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler(SenselessRequest.class)
    ResponseEntity<?> senseless(SenselessRequest request) {
        return Problems.answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "makes-no-sense",
                "The request makes no sense",
                String.valueOf(request.getMessage()));
    }

    @ExceptionHandler(ChangedMeanwhile.class)
    ResponseEntity<?> changed(ChangedMeanwhile changed) {
        return Problems.answer(
                HttpStatus.CONFLICT, "changed-meanwhile", "It was changed meanwhile", changed.sentence());
    }

    @ExceptionHandler(Rejection.class)
    ResponseEntity<?> rejected(Rejection rejection) {
        return Problems.answer(
                HttpStatus.UNPROCESSABLE_CONTENT, "makes-no-sense", "The request makes no sense", rejection.sentence());
    }

    @ExceptionHandler(NotReadable.class)
    ResponseEntity<?> notReadable(NotReadable refused) {
        return Problems.answer(
                HttpStatus.FORBIDDEN, "not-readable", "This may not be read", String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<?> denied(AccessDeniedException denied) {
        return Problems.answer(
                HttpStatus.FORBIDDEN, "not-allowed", "This is not allowed", String.valueOf(denied.getMessage()));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<?> failed(Exception failure) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var detail = known.getBody().getDetail();
            return Problems.answer(
                    known.getStatusCode(),
                    known.getStatusCode().value() == HttpStatus.NOT_FOUND.value() ? "not-found" : "bad-request",
                    String.valueOf(known.getBody().getTitle()),
                    detail == null ? "" : detail);
        }
        var code = "H-%04X".formatted(ThreadLocalRandom.current().nextInt(0x10000));
        LOG.error("{}", code, failure);
        return Problems.answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "failed",
                "We failed",
                "Nothing was done. If it stays, tell support %s.".formatted(code));
    }
}
