package org.headgate.commands.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.headgate.commands.Command;
import org.headgate.kernel.Rejection;
import org.headgate.metering.ReadImport;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code headgate bench-district N}: opens the office on a made-up district of N homes with a month of reads, cycle BENCH,
 * period 2026-02, for bench/kill-test. The person who bills is {@code bench}.
 */
@Component
class MakeDistrict implements Command {
    private final ApplicationContext office;

    MakeDistrict(ApplicationContext office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "bench-district";
    }

    @Override
    public String summary() {
        return "a made-up district with a month of reads, for bench/kill-test";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1 || !arguments.getFirst().matches("[1-9][0-9]{0,6}"))
            throw new Rejection("how many homes? For example: bench-district 5000");
        var district = new BenchDistrict(Integer.parseInt(arguments.getFirst()));
        district.make(office);
        var by = district.biller(office);
        try {
            var directory = Files.createTempDirectory("headgate-reads-");
            Path file = district.reads(directory, 1);
            out.println(
                    office.getBean(ReadImport.class).importFile(file, "csv", by).orReject());
            Files.delete(file);
            Files.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }
}
