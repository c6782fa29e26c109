package org.headgate.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.headgate.office.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers that are not what was asked for, as {@code application/problem+json} (RFC 9457). */
@Component
class Problems {
    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /**
     * A problem.
     *
     * @param reasons each sentence with the rule it rests on
     */
    record Problem(String type, String title, int status, String detail, List<Because> reasons) {}

    /** A reason of a problem. */
    record Because(String sentence, String citation) {}

    static ResponseEntity<Problem> answer(HttpStatusCode status, String kind, String title, String detail) {
        return answer(status, kind, title, detail, List.of());
    }

    static ResponseEntity<Problem> answer(HttpStatusCode status, String kind, String title, List<Reason> reasons) {
        return answer(
                status,
                kind,
                title,
                String.join(" ", reasons.stream().map(Reason::sentence).toList()),
                reasons);
    }

    private static ResponseEntity<Problem> answer(
            HttpStatusCode status, String kind, String title, String detail, List<Reason> reasons) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(status, kind, title, detail, reasons));
    }

    private static Problem problem(
            HttpStatusCode status, String kind, String title, String detail, List<Reason> reasons) {
        return new Problem(
                "urn:headgate:" + kind,
                title,
                status.value(),
                detail,
                reasons.stream()
                        .map(reason -> new Because(reason.sentence(), reason.citation()))
                        .toList());
    }

    /** Written before there is a controller to answer. */
    void write(HttpServletResponse response, HttpStatus status, String kind, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsString(problem(status, kind, status.getReasonPhrase(), detail, List.of()))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
