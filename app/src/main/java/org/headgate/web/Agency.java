package org.headgate.web;

import java.util.Map;
import java.util.Optional;
import org.headgate.district.District;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;

/** What the pages say of the agency: its name and its office hours, from the district's description. */
@Component
class Agency {
    private final District district;

    Agency(District district) {
        this.district = district;
    }

    String name() {
        return text("name").orElse("Headgate");
    }

    Optional<String> hours(Language language) {
        return text("office_hours_" + language.code()).or(() -> text("office_hours"));
    }

    private Optional<String> text(String key) {
        return district.description()
                .map(yaml -> new Load(LoadSettings.builder().build()).loadFromString(yaml))
                .filter(Map.class::isInstance)
                .map(read -> ((Map<?, ?>) read).get(key))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}
