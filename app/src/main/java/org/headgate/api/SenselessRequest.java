package org.headgate.api;

import java.util.List;

/** A request whose values do not fit, with everything that is wrong with it. */
class SenselessRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SenselessRequest(List<String> problems) {
        super(String.join(" ", problems));
    }
}
