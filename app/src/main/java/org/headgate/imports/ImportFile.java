package org.headgate.imports;

import org.headgate.office.Action;

/** Takes a file in: everything in it, or nothing. */
public record ImportFile(ImportKind kind, CsvFile file) implements Action<ImportReport> {}
