package org.headgate.commands;

import java.io.PrintStream;
import java.util.List;
import org.headgate.office.Proof;
import org.springframework.stereotype.Component;

/** {@code headgate doctor}: every module proves what must always hold. */
@Component
class DoctorCommand implements Command {
    private static final int SHOWN = 20;
    private final List<Proof> proofs;

    DoctorCommand(List<Proof> proofs) {
        this.proofs = proofs;
    }

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String summary() {
        return "prove that the books, the bills and the audit trail hold; exit 1 and what is wrong when they do not";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var wrong = 0;
        for (var proof : proofs) {
            var problems = proof.problems();
            out.println((problems.isEmpty() ? "holds   " : "BROKEN  ") + proof.claim());
            problems.stream().limit(SHOWN).forEach(problem -> out.println("          " + problem));
            wrong += problems.size();
        }
        if (wrong > 0) err.println("doctor: %d problems".formatted(wrong));
        return wrong == 0 ? 0 : 1;
    }
}
