package org.headgate.applications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that has to come with an application; missing while it has no day on which it was received. */
public record RequiredItem(
        String code,
        String nameEn,
        String nameEs,
        LocalDate dueOn,
        @Nullable LocalDate receivedOn,
        String note,
        String by) {
    public String name(String language) {
        return language.equals("es") ? nameEs : nameEn;
    }
}
