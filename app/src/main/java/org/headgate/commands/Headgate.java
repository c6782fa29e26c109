package org.headgate.commands;

import java.util.Arrays;
import org.headgate.HeadgateApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** The program: {@code headgate <command> …}. Each command is a {@link Command}; {@code serve} opens the office on the web. */
public final class Headgate {
    private Headgate() {}

    public static void main(String... args) {
        var command = args.length == 0 ? "serve" : args[0];
        var rest = args.length == 0 ? new String[0] : Arrays.copyOfRange(args, 1, args.length);
        if (command.equals("serve")) {
            web(rest);
            return;
        }
        int code;
        try (var office = new SpringApplicationBuilder(HeadgateApplication.class)
                .web(WebApplicationType.NONE)
                .run(rest)) {
            code = Command.named(office, command).run(Arrays.asList(rest), System.out, System.err);
        }
        System.exit(code);
    }

    private static ApplicationContext web(String... args) {
        return new SpringApplicationBuilder(HeadgateApplication.class).run(args);
    }
}
