package org.headgate.api;

import java.util.List;

/** A page of what was asked for. */
record Paged(List<?> items, int page, boolean more) {}
