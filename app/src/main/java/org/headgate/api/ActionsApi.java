package org.headgate.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.Action;
import org.headgate.office.ActionKind;
import org.headgate.office.ApproveReview;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.office.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every action of the office by its name: the same record, the same authority, the same review as on a page. */
@RestController
class ActionsApi {
    private static final int LONGEST_KEY = 255;

    private final Office office;
    private final Reviews reviews;
    private final OpenApi description;
    private final JsonMapper json;

    ActionsApi(Office office, Reviews reviews, OpenApi description, JsonMapper json) {
        this.office = office;
        this.reviews = reviews;
        this.description = description;
        this.json = json;
    }

    @GetMapping(value = ApiSecurity.DESCRIPTION, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> openApi() {
        return description.description();
    }

    @PostMapping(value = "/api/v1/actions/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> perform(
            Person me,
            TokenAuthentication token,
            @PathVariable String name,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody String body) {
        var kind = description.action(name);
        if (kind.isEmpty())
            return Problems.answer(HttpStatus.NOT_FOUND, "no-such-action", "There is no such action", name);
        if (key.isBlank() || key.length() > LONGEST_KEY)
            return Problems.answer(
                    HttpStatus.BAD_REQUEST,
                    "no-key",
                    "A key is missing",
                    "Send a header Idempotency-Key of at most 255 characters, a new one for each new request.");
        if (!token.bearer().mayAskFor(name)) return beyondToken("This token may not ask for %s.".formatted(name));
        var action = read(kind.get(), body);
        var beyond = beyond(token.bearer(), action);
        if (beyond.isPresent()) return beyondToken(beyond.get());
        return answer(office.perform(action, me, requestKey(me, key)), kind.get());
    }

    /** Why a token does not reach this far. To approve a thing is to do it: the token has to reach for that, too. */
    private Optional<String> beyond(Bearer token, Action<?> action) {
        if (!token.covers(action.amount())) return Optional.of(tooMuch(token, action.amount()));
        if (!(action instanceof ApproveReview(var review, var _, var _))) return Optional.empty();
        return reviews.find(review).flatMap(prepared -> {
            if (!token.mayAskFor(prepared.action()))
                return Optional.of("This token may not ask for %s.".formatted(prepared.action()));
            return token.covers(prepared.amount()) ? Optional.empty() : Optional.of(tooMuch(token, prepared.amount()));
        });
    }

    private static String tooMuch(Bearer token, Money amount) {
        return "This token covers up to $%s, and this is $%s.".formatted(token.upTo(), amount.abs());
    }

    /** Two people may choose the same key without knowing of each other. */
    private static UUID requestKey(Person person, String key) {
        return UUID.nameUUIDFromBytes(
                "api/%d/%s".formatted(person.id().value(), key).getBytes(StandardCharsets.UTF_8));
    }

    private Action<?> read(ActionKind kind, String body) {
        try {
            var wire = new WireForm();
            var taken = wire.taken(kind.action(), json.readTree(body));
            if (!wire.problems().isEmpty()) throw new SenselessRequest(wire.problems());
            return json.treeToValue(taken, kind.action());
        } catch (JacksonException wrong) {
            if (wrong.getCause() instanceof Rejection rejection) throw rejection;
            throw new SenselessRequest(List.of(String.valueOf(wrong.getOriginalMessage())));
        }
    }

    private ResponseEntity<?> answer(Outcome<?> outcome, ActionKind kind) {
        return switch (outcome) {
            case Outcome.Done<?>(var result) ->
                ResponseEntity.ok(Shapes.map("outcome", "done", "result", told(kind, result)));
            case Outcome.HeldForReview<?>(var review, var reasons) ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/v1/reviews/" + review.value()))
                        .body(new Held("held", review.value(), reasons(reasons)));
            case Outcome.Refused<?>(var reasons) -> refused(reasons);
        };
    }

    private JsonNode told(ActionKind kind, Object result) {
        return WireForm.told(kind.result(), json.valueToTree(result));
    }

    private static List<Problems.Because> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Problems.Because(reason.sentence(), reason.citation()))
                .toList();
    }

    /** Whether somebody else could do it, or nobody as things stand. */
    private static ResponseEntity<?> refused(List<Reason> reasons) {
        var authority = reasons.stream().anyMatch(reason -> reason.citation().startsWith("authority"));
        return authority
                ? Problems.answer(HttpStatus.FORBIDDEN, "not-allowed", "This is not allowed", reasons)
                : Problems.answer(HttpStatus.CONFLICT, "refused", "This was refused", reasons);
    }

    private static ResponseEntity<?> beyondToken(String sentence) {
        return Problems.answer(HttpStatus.FORBIDDEN, "token-limit", "Beyond the limits of this token", sentence);
    }
}
