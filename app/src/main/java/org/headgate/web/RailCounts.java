package org.headgate.web;

import java.util.Map;
import org.headgate.office.Person;

/** Implemented by a module where work waits: how much, by the path of its {@link Place}. Asked for every page: be quick. */
public interface RailCounts {
    Map<String, Integer> waiting(Person person);
}
