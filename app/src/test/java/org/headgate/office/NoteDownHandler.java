package org.headgate.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.headgate.kernel.Rejection;
import org.springframework.stereotype.Component;

@Component
class NoteDownHandler implements ActionHandler<NoteDown, Integer> {
    final List<String> noted = Collections.synchronizedList(new ArrayList<>());

    @Override
    public Class<NoteDown> action() {
        return NoteDown.class;
    }

    @Override
    public Level needs() {
        return Level.TWO;
    }

    @Override
    public List<Reason> objections(NoteDown action, Person by) {
        return action.words().contains("secret")
                ? List.of(new Reason("Secrets are not noted.", "policy 1.1"))
                : List.of();
    }

    @Override
    public Integer perform(NoteDown action, Person by) {
        if (action.words().isBlank()) throw new Rejection("A note has at least one word.");
        noted.add(action.words());
        return action.words().length();
    }
}
