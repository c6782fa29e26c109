package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.headgate.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The trail knows the records an action changed by the typed ids among its values and in its answer: an action has some. */
@OfficeTest
class RecordsNamedTest {
    private static final String RULE = "a rule of the office: the trail has what held before";
    private static final String TEXT = "a text: its versions are its history";
    private static final String SUGGESTION = "a suggestion stands with its answer";
    private static final String ONES_OWN = "of the person who did it, and of nobody else";
    private static final String MANY = "of hundreds at once: each is found by what it holds";
    private static final String LABEL = "a box is named by its label";

    /** What changes no record that has a page of its own, and why. */
    private static final Map<String, String> NAMES_NONE = Map.ofEntries(
            Map.entry("ChangeAuthority", RULE),
            Map.entry("ChangeDepositMatrix", RULE),
            Map.entry("ChangeTaskRule", RULE),
            Map.entry("KeepReadLayout", RULE),
            Map.entry("LimitUploads", RULE),
            Map.entry("RetireReadLayout", RULE),
            Map.entry("SetCaseClock", RULE),
            Map.entry("SetDesk", RULE),
            Map.entry("SetEscalation", RULE),
            Map.entry("SetRetention", RULE),
            Map.entry("SetSignInRules", RULE),
            Map.entry("SetVerificationPolicy", RULE),
            Map.entry("SetWaitingTarget", RULE),
            Map.entry("DraftArticle", TEXT),
            Map.entry("PublishArticle", TEXT),
            Map.entry("WritePlaybook", TEXT),
            Map.entry("AnswerSuggestion", SUGGESTION),
            Map.entry("Suggest", SUGGESTION),
            Map.entry("EndCalendarAddress", ONES_OWN),
            Map.entry("EndOtherSessions", ONES_OWN),
            Map.entry("EndSession", ONES_OWN),
            Map.entry("MakeCalendarAddress", ONES_OWN),
            Map.entry("ImportFile", MANY),
            Map.entry("LoadZones", MANY),
            Map.entry("PlanCalendar", MANY),
            Map.entry("PublishCalendar", MANY),
            Map.entry("MoveBox", LABEL));

    @Autowired
    Office office;

    @Test
    void everyActionNamesTheRecordsItChangesOrSaysWhyItHasNone() {
        var none = office.kinds().stream()
                .filter(kind -> !kind.name().equals("NoteDown"))
                .filter(kind -> !names(kind.action(), new HashSet<>()) && !names(kind.result(), new HashSet<>()))
                .filter(kind -> Arrays.stream(kind.action().getDeclaredMethods())
                        .noneMatch(method -> method.getName().equals("accountConcerned")))
                .map(ActionKind::name)
                .collect(Collectors.toSet());

        assertThat(none).isEqualTo(NAMES_NONE.keySet());
    }

    private static boolean names(Type type, Set<Type> seen) {
        if (!seen.add(type)) return false;
        if (type instanceof ParameterizedType several)
            return Arrays.stream(several.getActualTypeArguments()).anyMatch(one -> names(one, seen));
        if (!(type instanceof Class<?> kind) || !kind.isRecord()) return false;
        var parts = kind.getRecordComponents();
        if (kind.getSimpleName().endsWith("Id") && parts.length == 1 && parts[0].getType() == long.class) return true;
        return Arrays.stream(parts).anyMatch(part -> names(part.getGenericType(), seen));
    }
}
