package org.headgate.office;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records that an action is about: every typed id among its values, however deep it lies, and in what it answers. */
final class AuditSubjects {
    private static final String ID = "Id";

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            var accessors = Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() == long.class || mayHoldIds(component.getType()))
                    .map(component -> component.getAccessor())
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            var name = type.getSimpleName();
            var isId = name.endsWith(ID)
                    && type.getRecordComponents().length == 1
                    && type.getRecordComponents()[0].getType() == long.class;
            return new Shape(isId ? name.substring(0, name.length() - ID.length()) : null, accessors);
        }
    };

    /** @param kind of the record that an id names; null for what is no id */
    private record Shape(@Nullable String kind, List<Method> accessors) {}

    private AuditSubjects() {}

    static Set<RecordShown> of(Action<?> action, @Nullable Object answer) {
        var found = new LinkedHashSet<RecordShown>();
        look(action, found);
        look(answer, found);
        action.accountConcerned().ifPresent(account -> found.add(new RecordShown("Account", account)));
        return found;
    }

    private static void look(@Nullable Object value, Set<RecordShown> found) {
        switch (value) {
            case null -> {}
            case Iterable<?> many -> many.forEach(one -> look(one, found));
            case Map<?, ?> map ->
                map.forEach((key, one) -> {
                    look(key, found);
                    look(one, found);
                });
            case Optional<?> maybe -> maybe.ifPresent(one -> look(one, found));
            case Record parts -> lookInto(parts, SHAPES.get(parts.getClass()), found);
            default -> {}
        }
    }

    private static void lookInto(Record parts, Shape shape, Set<RecordShown> found) {
        var kind = shape.kind();
        if (kind != null)
            found.add(new RecordShown(
                    kind, (long) Objects.requireNonNull(read(shape.accessors().getFirst(), parts))));
        else
            for (var accessor : shape.accessors())
                if (accessor.getReturnType() != long.class) look(read(accessor, parts), found);
    }

    private static boolean mayHoldIds(Class<?> type) {
        return !type.isPrimitive() && !type.isEnum() && !Number.class.isAssignableFrom(type) && type != String.class;
    }

    private static @Nullable Object read(Method accessor, Record from) {
        try {
            return accessor.invoke(from);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "%s of %s cannot be read".formatted(accessor.getName(), from.getClass()), e);
        }
    }
}
