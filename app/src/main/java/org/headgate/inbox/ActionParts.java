package org.headgate.inbox;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headgate.customers.AccountId;
import org.headgate.inbox.ActionPart.Choice;
import org.headgate.kernel.Money;
import org.headgate.office.Office;
import org.headgate.office.ReviewCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The values of an action, in the order and of the types that its record has. What is nothing is left out, and so are
 * the account, which stands above them, the version that the form was made from, and whole files.
 */
@Component
public class ActionParts {
    private static final Set<String> NOT_SHOWN = Set.of("version", "seen", "files");

    private final Office office;

    ActionParts(Office office) {
        this.office = office;
    }

    List<ActionPart> of(ReviewCard card) {
        return of(card.action(), card.values(), card.account() != null);
    }

    /** Of an action as the trail keeps it. */
    public List<ActionPart> of(String action, Map<String, Object> values) {
        return of(action, values, false);
    }

    private List<ActionPart> of(String action, Map<String, Object> values, boolean accountIsShown) {
        var components = office.kind(action)
                .map(kind -> kind.action().getRecordComponents())
                .orElse(new RecordComponent[0]);
        return Arrays.stream(components)
                .filter(component -> !NOT_SHOWN.contains(component.getName()))
                .filter(component -> !accountIsShown || component.getType() != AccountId.class)
                .flatMap(component -> part(component, values.get(component.getName())).stream())
                .toList();
    }

    private static Optional<ActionPart> part(RecordComponent component, @Nullable Object json) {
        var typed = text(json);
        if (typed.isEmpty()) return Optional.empty();
        var type = component.getType();
        return Optional.of(new ActionPart(
                component.getName(), value(type, typed), plain(type, typed), choices(type), isPlain(json)));
    }

    private static Object value(Class<?> type, String typed) {
        if (type == Money.class) return new Money(new BigDecimal(typed));
        if (type == LocalDate.class) return LocalDate.parse(typed);
        return type.isEnum() ? new Choice(typed) : typed;
    }

    private static String plain(Class<?> type, String typed) {
        return type == Money.class ? new Money(new BigDecimal(typed)).amount().toPlainString() : typed;
    }

    private static List<String> choices(Class<?> type) {
        var constants = type.getEnumConstants();
        return constants == null || !type.isEnum()
                ? List.of()
                : Arrays.stream(constants).map(one -> ((Enum<?>) one).name()).toList();
    }

    /** A value as text: what a wrapper holds, the texts of a list. */
    private static String text(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var inner = new ArrayList<String>();
            map.forEach((_, part) -> inner.add(text(part)));
            return String.join(
                    ", ", inner.stream().filter(part -> !part.isEmpty()).toList());
        }
        if (value instanceof List<?> list)
            return String.join("; ", list.stream().map(ActionParts::text).toList());
        return value == null ? "" : String.valueOf(value);
    }

    /** Only plain values, and those in a wrapper, can be corrected in place. */
    private static boolean isPlain(@Nullable Object value) {
        return !(value instanceof List) && !(value instanceof Map<?, ?> map && map.size() != 1);
    }
}
