package org.headgate.web;

import java.util.List;

/** Implemented by a module that has places in the side rail. */
public interface Places {
    List<Place> places();
}
