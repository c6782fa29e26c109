package org.headgate.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Rejection;

/** The words and options of a command line: {@code --name value} for options that have a value, {@code --name} for others. */
record Arguments(List<String> words, Map<String, String> options) {
    Arguments {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    static Arguments parse(List<String> arguments, List<String> valued) {
        return parse(arguments, valued, List.of());
    }

    static Arguments parse(List<String> arguments, List<String> valued, List<String> flags) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (!argument.startsWith("--")) words.add(argument);
            else if (flags.contains(argument)) options.put(argument, "");
            else if (!valued.contains(argument)) throw unknown(argument, valued, flags);
            else if (i + 1 == arguments.size()) throw new Rejection("%s needs a value", argument);
            else options.put(argument, arguments.get(++i));
        }
        return new Arguments(words, options);
    }

    String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    private static Rejection unknown(String argument, List<String> valued, List<String> flags) {
        var known = new ArrayList<>(valued);
        known.addAll(flags);
        return new Rejection("there is no option %s; known are %s", argument, String.join(", ", known));
    }
}
