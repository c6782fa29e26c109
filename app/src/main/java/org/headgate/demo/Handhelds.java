package org.headgate.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.headgate.metering.ReadFileOutcome;
import org.headgate.metering.ReadImport;
import org.springframework.stereotype.Component;

/** Brings the reads of the newest round in as a file, the way a reader does it. */
@Component
class Handhelds {
    private final ReadImport reads;
    private final Staff staff;

    Handhelds(ReadImport reads, Staff staff) {
        this.reads = reads;
        this.staff = staff;
    }

    void bring(Town town) {
        var plan = town.plan();
        var name = "cycle-%s-%s.csv"
                .formatted(
                        plan.cycles().get(plan.newest().cycle()).code(),
                        plan.newest().month());
        var file = new StringBuilder("meter,date,read,code\n");
        for (var read : town.brought())
            file.append(read.serial())
                    .append(',')
                    .append(read.on())
                    .append(',')
                    .append(read.register() == null ? "" : read.register())
                    .append(',')
                    .append(read.code())
                    .append('\n');
        // Somebody's meter of which the office knows nothing.
        file.append("99-000417,").append(plan.lastRead(plan.newest().cycle())).append(",1184,\n");
        var outcome = reads.importFile(
                name, new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)), "", staff.biller());
        if (!(outcome instanceof ReadFileOutcome.Imported))
            throw new IllegalStateException("the reads of the demo were not taken in: " + outcome);
    }
}
