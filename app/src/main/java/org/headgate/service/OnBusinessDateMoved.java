package org.headgate.service;

import org.headgate.district.BusinessDateMoved;
import org.headgate.office.People;
import org.headgate.office.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A new business day: moves planned for it take effect, each in the name of whoever asked for it. */
@Component
class OnBusinessDateMoved {
    private final Moves moves;
    private final Settlement settlement;
    private final People people;

    OnBusinessDateMoved(Moves moves, Settlement settlement, People people) {
        this.moves = moves;
        this.settlement = settlement;
        this.people = people;
    }

    @ApplicationModuleListener
    void settle(BusinessDateMoved day) {
        for (var move : moves.due(day.to()))
            people.withId(new PersonId(move.askedById())).ifPresent(asker -> settlement.settle(move.id(), asker));
    }
}
