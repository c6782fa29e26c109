package org.headgate.contacts;

import java.util.List;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.springframework.stereotype.Service;

/** Who answers what: topic, department, person, backup, hours and telephone. */
@Service
class Directory {
    private final Topics topics;

    Directory(Topics topics) {
        this.topics = topics;
    }

    List<Topic> all() {
        return topics.all();
    }

    String route(RouteTopic wanted, Person by) {
        topics.need(wanted.topic());
        if (wanted.person() == null && wanted.role() == null)
            throw new Rejection("Say who answers it: a person or a team.");
        if (wanted.person() != null && wanted.person().equals(wanted.backup()))
            throw new Rejection("The backup is somebody else.");
        topics.route(wanted, by);
        return wanted.topic();
    }
}
