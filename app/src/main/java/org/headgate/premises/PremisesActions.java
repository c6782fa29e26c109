package org.headgate.premises;

import org.headgate.office.ActionHandler;
import org.headgate.office.Handled;
import org.headgate.office.Level;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with the map. */
@Configuration(proxyBeanMethods = false)
class PremisesActions {
    @Bean
    ActionHandler<LoadZones, Integer> loadZones(Zones zones) {
        return Handled.of(LoadZones.class, Level.SUPERVISOR, zones::load)
                .as(Task.FILES)
                .neverHeld();
    }
}
