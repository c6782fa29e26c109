package org.headgate.office;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import org.headgate.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** The name of an action is its address: in the API, in the audit trail, in the authority matrix. */
@OfficeTest
class ActionNamesTest {
    @Autowired
    ObjectProvider<ActionHandler<?, ?>> handlers;

    @Test
    void anActionsNameIsOneActionsInTheWholeOffice() {
        var byName = handlers.stream()
                .collect(groupingBy(
                        handler -> handler.action().getSimpleName(),
                        mapping(handler -> handler.action().getName(), toList())));

        assertThat(byName)
                .allSatisfy((name, actions) -> assertThat(actions).as(name).hasSize(1));
        assertThat(byName).hasSizeGreaterThan(100);
    }
}
