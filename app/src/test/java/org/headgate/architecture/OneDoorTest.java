package org.headgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headgate.batch.Batch;
import org.headgate.office.Office;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do goes through one door: from every method of a controller all calls are followed, but not into
 * {@link Office#perform}, and none may end where something is written. What {@link Batch} works through was planned by an action.
 */
class OneDoorTest {
    /** What a request leaves behind that nobody asked to be done, and why. */
    private static final Map<String, String> NOT_ACTIONS = Map.of(
            "DocumentAccess.shown", "who read what is sensitive is logged",
            "DocumentAccess.downloaded", "who read what is sensitive is logged",
            "Protection.read", "who read what is protected is logged",
            "CalendarAddresses.read", "when a calendar program last asked",
            "SecondFactors.shown", "whoever signs in is not in the office yet",
            "Uploads.take", "a content is kept by its hash; the action that files it names it",
            "Transactions.open", "the ledger has its receivable account from when it is first asked for");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.headgate");

    @Test
    void noControllerWritesButThroughTheDoor() {
        var writing = new TreeMap<String, Set<String>>();
        CLASSES.stream()
                .filter(one -> one.isMetaAnnotatedWith(Controller.class))
                .flatMap(one -> one.getMethods().stream())
                .forEach(method -> {
                    var written = writtenFrom(method);
                    written.removeAll(NOT_ACTIONS.keySet());
                    if (!written.isEmpty()) writing.put(named(method), written);
                });

        assertThat(writing).isEmpty();
    }

    /** What is excepted is still written by a controller: an exception that nobody needs would hide the next one. */
    @Test
    void everyExceptionIsNeeded() {
        var written = CLASSES.stream()
                .filter(one -> one.isMetaAnnotatedWith(Controller.class))
                .flatMap(one -> one.getMethods().stream())
                .flatMap(method -> writtenFrom(method).stream())
                .collect(Collectors.toSet());

        assertThat(written).containsAll(NOT_ACTIONS.keySet());
    }

    private static Set<String> writtenFrom(JavaMethod page) {
        var written = new TreeSet<String>();
        var seen = new HashMap<String, Boolean>();
        var ahead = new ArrayDeque<JavaCodeUnit>();
        ahead.add(page);
        while (!ahead.isEmpty()) {
            var one = ahead.poll();
            if (seen.put(one.getFullName(), true) != null) continue;
            if (writes(one)) written.add(named(one));
            else called(one).forEach(ahead::add);
        }
        return written;
    }

    /** Calls and references to methods of ours; of what is declared above, whatever implements it. */
    private static Stream<JavaCodeUnit> called(JavaCodeUnit from) {
        return Stream.concat(
                        from.getCallsFromSelf().stream().map(call -> call.getTarget()),
                        from.getCodeUnitReferencesFromSelf().stream().map(reference -> reference.getTarget()))
                .filter(target -> target.getOwner().getPackageName().startsWith("org.headgate"))
                .filter(target -> !(target.getOwner().isEquivalentTo(Office.class)
                        && target.getName().equals("perform")))
                .filter(target -> !target.getOwner().isEquivalentTo(Batch.class))
                .flatMap(target -> {
                    var parameters = target.getRawParameterTypes().stream()
                            .map(JavaClass::getName)
                            .toArray(String[]::new);
                    return Stream.concat(Stream.of(target.getOwner()), target.getOwner().getAllSubclasses().stream())
                            .flatMap(
                                    owner -> owner
                                            .tryGetCodeUnitWithParameterTypeNames(target.getName(), List.of(parameters))
                                            .stream());
                });
    }

    private static boolean writes(JavaCodeUnit one) {
        return one.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(JdbcClient.StatementSpec.class)
                                && call.getName().equals("update"))
                || (one.isAnnotatedWith(Transactional.class)
                        && !one.getAnnotationOfType(Transactional.class).readOnly());
    }

    private static String named(JavaCodeUnit one) {
        return one.getOwner().getSimpleName() + "." + one.getName();
    }
}
