package org.headgate.imports;

/** How files of one kind are taken in, in the transaction of the action. */
interface FileImport {
    ImportKind kind();

    /** @throws ImportRefused with everything that is wrong; nothing was written then */
    ImportReport take(CsvFile file);
}
