package org.headgate.documents;

import java.util.List;

/** What the machine knows of a content so far. */
record Reading(long id, String sha256, boolean read, List<String> barcodes, List<String> numbers) {}
