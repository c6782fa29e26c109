package org.headgate.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.headgate.HeadgateApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    /** The libraries kernel, rating and formats are open to every module. */
    @Test
    void modulesRespectTheirBorders() {
        var application = HeadgateApplication.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        ApplicationModules.of(
                        HeadgateApplication.class,
                        resideInAnyPackage("org.headgate.kernel..", "org.headgate.rating..", "org.headgate.formats..")
                                .or(compiledOutside(application)))
                .verify();
    }

    /** Tests cross borders as they like, wherever they are compiled to. */
    private static DescribedPredicate<JavaClass> compiledOutside(String directory) {
        return DescribedPredicate.describe(
                "compiled outside " + directory,
                type -> type.getSource()
                        .map(source -> !source.getUri().getPath().startsWith(directory))
                        .orElse(false));
    }
}
