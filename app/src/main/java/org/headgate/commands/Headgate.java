package org.headgate.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.headgate.HeadgateApplication;
import org.headgate.commands.bench.MeterToBill;
import org.headgate.kernel.Rejection;
import org.headgate.rating.command.RateCommand;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The program: {@code headgate <command> …}. {@code serve} opens the office on the web, {@code rate} and
 * {@code bench statements} need no office, the others do their work in the office and end.
 */
public final class Headgate {
    static final int COULD_NOT_RUN = 2;

    private Headgate() {}

    public static void main(String... args) {
        var name = args.length == 0 ? "serve" : args[0];
        var arguments =
                args.length == 0 ? List.<String>of() : Arrays.asList(args).subList(1, args.length);
        if (name.equals("serve")) serve();
        else if (name.equals("demo")) demo(arguments);
        else if (name.equals("training")) training(arguments);
        else System.exit(run(name, arguments));
    }

    private static int run(String name, List<String> arguments) {
        if (name.equals("first-page") && arguments.size() == 1)
            return FirstPage.open(Path.of(arguments.getFirst()), System.err);
        if (name.equals("rate")) return RateCommand.run(arguments, System.out, System.err);
        if (name.equals("bench") && arguments.contains("statements")) return StatementsBench.run(arguments, System.out);
        if (name.equals("bench") && arguments.contains("meter-to-bill")) return meterToBill(arguments);
        return inTheOffice(name, arguments);
    }

    private static int meterToBill(List<String> arguments) {
        try {
            return MeterToBill.run(arguments, System.out);
        } catch (Rejection e) {
            System.err.println("headgate bench: " + e.sentence());
            return COULD_NOT_RUN;
        }
    }

    private static void serve() {
        var office = new SpringApplicationBuilder(HeadgateApplication.class).run();
        office.getBean(FirstAdministrator.class).letIn(System.out);
    }

    private static void demo(List<String> arguments) {
        int code = DemoOffice.open(arguments, System.out, System.err);
        if (code != 0) System.exit(code);
    }

    private static void training(List<String> arguments) {
        int code = TrainingOffice.open(arguments, System.out, System.err);
        if (code != 0) System.exit(code);
    }

    private static int inTheOffice(String name, List<String> arguments) {
        var overTheWeb =
                name.equals("bench") && arguments.contains("desk"); // it measures what a browser would wait for
        try (var office = new SpringApplicationBuilder(HeadgateApplication.class)
                .web(overTheWeb ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .run(overTheWeb ? new String[] {"--server.port=0"} : new String[0])) {
            return Command.named(office, name).run(arguments, System.out, System.err);
        } catch (Rejection e) {
            System.err.println("headgate " + name + ": " + e.sentence());
            return COULD_NOT_RUN;
        }
    }
}
