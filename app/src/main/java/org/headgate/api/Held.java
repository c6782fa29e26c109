package org.headgate.api;

import java.util.List;

/** The answer when an action waits for review: nothing has changed yet. */
record Held(String outcome, long review, List<Problems.Because> reasons) {}
