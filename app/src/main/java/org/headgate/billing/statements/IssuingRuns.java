package org.headgate.billing.statements;

import org.headgate.billing.BillRuns;
import org.headgate.billing.IssueRun;
import org.headgate.billing.RunId;
import org.headgate.billing.RunState;
import org.headgate.kernel.Rejection;
import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Issues a run: its print files are written and the run is marked in one go. Done again, it prints what was posted in the
 * run since; when nothing was, nothing changes.
 */
@Component
class IssuingRuns implements ActionHandler<IssueRun, RunId> {
    private final JdbcClient jdbc;
    private final BillRuns runs;
    private final PrintFiles files;

    IssuingRuns(JdbcClient jdbc, BillRuns runs, PrintFiles files) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.files = files;
    }

    @Override
    public Class<IssueRun> action() {
        return IssueRun.class;
    }

    @Override
    public Level needs() {
        return Level.TWO;
    }

    @Override
    public Task task() {
        return Task.BILLING;
    }

    @Override
    public RunId perform(IssueRun wanted, Person by) {
        var run = wanted.run();
        switch (locked(run)) {
            case POSTED -> files.printAll(run);
            case ISSUED -> files.printFurther(run);
            case CALCULATING, REVIEW, SIGNED_OFF, POSTING, CANCELLED -> {}
        }
        runs.issue(run);
        return run;
    }

    /** Nobody else issues the run before this action is done. */
    private RunState locked(RunId run) {
        return jdbc.sql("select state from billing.run where id = :run for update")
                .param("run", run.value())
                .query((row, _) -> RunState.valueOf(row.getString(1)))
                .optional()
                .orElseThrow(() -> new Rejection("There is no run %d.", run.value()));
    }
}
