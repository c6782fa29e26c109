package org.headgate.imports;

import java.util.List;
import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.stereotype.Component;

/** Importing changes many accounts at once, so it needs a supervisor. */
@Component
class ImportingFiles implements ActionHandler<ImportFile, ImportReport> {
    private final List<FileImport> imports;

    ImportingFiles(List<FileImport> imports) {
        this.imports = imports;
    }

    @Override
    public Class<ImportFile> action() {
        return ImportFile.class;
    }

    @Override
    public Level needs() {
        return Level.SUPERVISOR;
    }

    @Override
    public Task task() {
        return Task.FILES;
    }

    /** A file is kept whole in the trail, not in a review. */
    @Override
    public boolean reviewable() {
        return false;
    }

    @Override
    public ImportReport perform(ImportFile action, Person by) {
        return imports.stream()
                .filter(one -> one.kind() == action.kind())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody imports " + action.kind()))
                .take(action.file());
    }
}
