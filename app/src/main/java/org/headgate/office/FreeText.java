package org.headgate.office;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Looks through every text of an action, however deep it lies, before it is performed, held or written down anywhere. What the audit
 * trail does not keep (a file's lines, a password) is not looked through.
 */
final class FreeText {
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.isAnnotationPresent(NotFreeText.class))
                    .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                    .filter(component -> mayHoldText(component.getType()))
                    .map(component -> new Part(component.getName(), component.getAccessor()))
                    .toList();
        }
    };

    private record Part(String name, Method accessor) {}

    private FreeText() {}

    /** Throws a {@link Rejection} that names the field, never the number. */
    static void refuseCardNumbers(Action<?> action) {
        look(action.getClass().getSimpleName(), action);
    }

    private static void look(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> {
                if (CardNumbers.in(text))
                    throw new Rejection(
                            "This looks like a card number, and card numbers are never written down here: take it out of \"%s\". The customer pays by card through the processor.",
                            name);
            }
            case Iterable<?> many -> many.forEach(one -> look(name, one));
            case Map<?, ?> map ->
                map.forEach((key, one) -> {
                    look(name, key);
                    look(String.valueOf(key), one);
                });
            case Object[] many -> Arrays.asList(many).forEach(one -> look(name, one));
            case Record parts -> PARTS.get(parts.getClass()).forEach(part -> look(part.name(), read(part, parts)));
            default -> {}
        }
    }

    private static boolean mayHoldText(Class<?> type) {
        return !type.isPrimitive() && !type.isEnum() && !Number.class.isAssignableFrom(type);
    }

    private static @Nullable Object read(Part part, Record from) {
        try {
            part.accessor().setAccessible(true);
            return part.accessor().invoke(from);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("%s of %s cannot be read".formatted(part.name(), from.getClass()), e);
        }
    }
}
