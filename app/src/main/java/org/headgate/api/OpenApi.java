package org.headgate.api;

import static org.headgate.api.Shapes.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headgate.office.ActionKind;
import org.headgate.office.Office;
import org.headgate.office.Task;
import org.springframework.stereotype.Component;

/** Describes the API as OpenAPI 3.1, from the records themselves: an action that is written today is described today. */
@Component
class OpenApi {
    /** Keys are made and shown on pages, by people: a token that issued another one would leave its own limits, and never end. */
    private static final Set<String> ON_PAGES_ONLY = Set.of("SubscribeWebhook", "IssueToken", "IssueMachineToken");

    private final Office office;

    OpenApi(Office office) {
        this.office = office;
    }

    /** The actions that programs can ask for. */
    List<ActionKind> actions() {
        return office.kinds().stream().filter(OpenApi::isOffered).toList();
    }

    /** One of them, by its name. */
    Optional<ActionKind> action(String name) {
        return office.kind(name).filter(OpenApi::isOffered);
    }

    private static boolean isOffered(ActionKind kind) {
        return kind.task() != Task.PERSONAL && !ON_PAGES_ONLY.contains(kind.name()) && Shapes.isWhole(kind.action());
    }

    Map<String, Object> description() {
        var shapes = new Shapes();
        var paths = new LinkedHashMap<String, Object>();
        for (var kind : actions()) paths.put("/api/v1/actions/" + kind.name(), map("post", action(kind, shapes)));
        for (var resource : ResourceList.ALL) paths.put(resource.path(), map("get", reading(resource, shapes)));
        shapes.schema(Problems.Problem.class);
        shapes.schema(Held.class);
        return map(
                "openapi",
                "3.1.0",
                "info",
                map(
                        "title",
                        "Headgate",
                        "version",
                        "1",
                        "description",
                        "Every action of the office by name, with the authority, limits and reviews that hold on its pages; and its records to read."),
                "servers",
                List.of(map("url", "/")),
                "security",
                List.of(map("token", List.of())),
                "paths",
                paths,
                "components",
                map(
                        "securitySchemes",
                        map(
                                "token",
                                map(
                                        "type",
                                        "http",
                                        "scheme",
                                        "bearer",
                                        "description",
                                        "A token of a person or a machine")),
                        "schemas",
                        shapes.named()));
    }

    private static Map<String, Object> action(ActionKind kind, Shapes shapes) {
        return map(
                "operationId",
                kind.name(),
                "summary",
                words(kind.name()),
                "description",
                "By one's own authority from level %s%s%s."
                        .formatted(
                                kind.needs(),
                                kind.reviewable() ? "; below it is held for review" : "; below it is refused",
                                kind.twoPeople() ? "; always needs a second person" : ""),
                "tags",
                List.of(kind.task().name()),
                "parameters",
                List.of(map(
                        "name",
                        "Idempotency-Key",
                        "in",
                        "header",
                        "required",
                        true,
                        "description",
                        "The same request with the same key is done once and answered alike; another request with it is refused.",
                        "schema",
                        map("type", "string", "minLength", 1, "maxLength", 255))),
                "requestBody",
                map("required", true, "content", json(shapes.schema(kind.action()))),
                "responses",
                map(
                        "200",
                        map("description", "Done", "content", json(done(shapes.schema(kind.result())))),
                        "202",
                        map(
                                "description",
                                "Held for review; nothing has changed yet",
                                "content",
                                json(shapes.schema(Held.class))),
                        "401",
                        problem("No token, or one that is not good", shapes),
                        "403",
                        problem("Beyond the authority of the person or the limits of the token", shapes),
                        "409",
                        problem("Refused as things stand, or the key was used with other values", shapes),
                        "422",
                        problem("The request makes no sense", shapes),
                        "429",
                        problem("Too many requests in a minute", shapes)));
    }

    private static Map<String, Object> reading(ResourceList.Resource resource, Shapes shapes) {
        var parameters = new ArrayList<Object>();
        for (var name : resource.inPath())
            parameters.add(map("name", name, "in", "path", "required", true, "schema", map("type", "string")));
        for (var name : resource.inQuery())
            parameters.add(map("name", name, "in", "query", "required", false, "schema", map("type", "string")));
        if (resource.paged()) {
            parameters.add(map("name", "page", "in", "query", "schema", map("type", "integer", "minimum", 0)));
            parameters.add(
                    map("name", "size", "in", "query", "schema", map("type", "integer", "minimum", 1, "maximum", 200)));
        }
        var item = shapes.schema(resource.item());
        return map(
                "operationId",
                resource.name(),
                "summary",
                resource.summary(),
                "tags",
                List.of("READING"),
                "parameters",
                parameters,
                "responses",
                map(
                        "200",
                        map("description", "As it is now", "content", json(resource.paged() ? page(item) : item)),
                        "401",
                        problem("No token, or one that is not good", shapes),
                        "403",
                        problem("The token does not read, or the account is protected", shapes),
                        "404",
                        problem("There is none", shapes)));
    }

    private static Map<String, Object> page(Map<String, Object> item) {
        return map(
                "type",
                "object",
                "required",
                List.of("items", "page", "more"),
                "properties",
                map(
                        "items",
                        map("type", "array", "items", item),
                        "page",
                        map("type", "integer"),
                        "more",
                        map("type", "boolean")));
    }

    private static Map<String, Object> done(Map<String, Object> result) {
        return map(
                "type",
                "object",
                "required",
                List.of("outcome", "result"),
                "properties",
                map("outcome", map("const", "done"), "result", result));
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return map("application/json", map("schema", schema));
    }

    private static Map<String, Object> problem(String words, Shapes shapes) {
        return map(
                "description",
                words,
                "content",
                map("application/problem+json", map("schema", shapes.schema(Problems.Problem.class))));
    }

    /** CancelAndRebill is Cancel and rebill. */
    static String words(String name) {
        var spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
