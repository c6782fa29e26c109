package org.headgate.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.headgate.office.Action;
import org.headgate.office.NotFreeText;

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

    /** One digest in some hundreds holds thirteen digits in a row that pass for a card number. */
    @ArchTest
    static final ArchRule DIGESTS_ARE_NO_PROSE = fields().that()
            .haveName("sha256")
            .and()
            .areDeclaredInClassesThat(assignableTo(Action.class))
            .should(new ArchCondition<>("be marked @NotFreeText") {
                @Override
                public void check(JavaField digest, ConditionEvents events) {
                    boolean marked = Arrays.stream(digest.getOwner().reflect().getRecordComponents())
                            .filter(component -> component.getName().equals(digest.getName()))
                            .anyMatch(component -> component.isAnnotationPresent(NotFreeText.class));
                    events.add(new SimpleConditionEvent(digest, marked, digest.getFullName()));
                }
            });

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
