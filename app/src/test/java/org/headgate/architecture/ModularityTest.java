package org.headgate.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.headgate.HeadgateApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    /** The libraries kernel, rating and formats are open to every module. */
    @Test
    void modulesRespectTheirBorders() {
        ApplicationModules.of(
                        HeadgateApplication.class,
                        resideInAnyPackage("org.headgate.kernel..", "org.headgate.rating..", "org.headgate.formats.."))
                .verify();
    }
}
