package org.headgate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.headgate.office.Action;

/** The house style, as far as a machine can hold it. */
@AnalyzeClasses(packages = "org.headgate", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseStyleTest {
    /** Each kind of class has one way to be named, and these are not among them. */
    @ArchTest
    static final ArchRule VOCABULARY = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Entity|Processor)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*")
            .because("a name says what a thing is");

    /** Rules cannot be tested in March for what happens in July when they read a clock. */
    @ArchTest
    static final ArchRule TIME_IS_HANDED_IN = noClasses()
            .that()
            .resideOutsideOfPackages("org.headgate.commands..", "org.headgate.demo..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("the business date is a parameter; only the edge reads a clock");

    /** An action is what was asked for, so it cannot change on the way. */
    @ArchTest
    static final ArchRule ACTIONS_ARE_RECORDS =
            classes().that().implement(Action.class).should().beRecords().allowEmptyShould(true);

    /** The libraries serve a bill run, a command and a study alike. */
    @ArchTest
    static final ArchRule LIBRARIES_STAND_ALONE = noClasses()
            .that()
            .resideInAnyPackage("org.headgate.kernel..", "org.headgate.rating..", "org.headgate.formats..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..")
            .because("rating runs without a database, a clock or a framework");
}
