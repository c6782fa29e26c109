package org.headgate.imports;

import org.headgate.office.Action;
import org.headgate.office.NotFreeText;

/** Takes a file in: everything in it, or nothing. */
public record ImportFile(ImportKind kind, @NotFreeText CsvFile file) implements Action<ImportReport> {}
