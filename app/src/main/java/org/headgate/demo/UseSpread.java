package org.headgate.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Rejection;

/** How the use of customers of one kind spreads: from demo/use.csv, which says where its figures come from. */
record UseSpread(double scatter, List<Double> shares, List<Double> multiples) {

    static Map<String, UseSpread> all() {
        var spreads = new HashMap<String, UseSpread>();
        var lines = lines();
        var shares = Arrays.stream(lines.getFirst())
                .skip(2)
                .map(head -> Integer.parseInt(head.substring(1)) / 100.0)
                .toList();
        for (var line : lines.subList(1, lines.size()))
            spreads.put(
                    line[0],
                    new UseSpread(
                            Double.parseDouble(line[1]),
                            shares,
                            Arrays.stream(line).skip(2).map(Double::valueOf).toList()));
        return spreads;
    }

    private static List<String[]> lines() {
        try (var in = UseSpread.class.getResourceAsStream("/demo/use.csv")) {
            if (in == null) throw new Rejection("demo/use.csv is missing");
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The multiple of the middle customer's use at a share (0 to 1) of all customers, straight between known shares. */
    double at(double share) {
        if (share <= shares.getFirst()) return multiples.getFirst();
        for (int i = 1; i < shares.size(); i++) {
            if (share > shares.get(i)) continue;
            double part = (share - shares.get(i - 1)) / (shares.get(i) - shares.get(i - 1));
            return multiples.get(i - 1) + part * (multiples.get(i) - multiples.get(i - 1));
        }
        return multiples.getLast();
    }
}
