package org.headgate.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.headgate.kernel.Rejection;

/** What is particular to the town of a district: its name, streets, and how much water its homes use in which month. */
record Setting(
        String city,
        String zip,
        List<String> areaCodes,
        double residentialUse,
        List<Double> season,
        List<Double> evapotranspiration,
        List<String> zones,
        List<String> communities,
        List<String> streets) {

    static Setting of(String district) {
        var lines = read("/demo/" + district + ".properties", "no town is described for the district " + district);
        return new Setting(
                lines.getProperty("city"),
                lines.getProperty("zip"),
                words(lines, "telephone"),
                Double.parseDouble(lines.getProperty("residential-ccf-per-month")),
                numbers(lines, "season"),
                numbers(lines, "evapotranspiration"),
                words(lines, "zones"),
                words(lines, "community"),
                words(lines, "streets"));
    }

    static Properties read(String resource, String otherwise) {
        var properties = new Properties();
        try (var in = Setting.class.getResourceAsStream(resource)) {
            if (in == null) throw new Rejection(otherwise);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static List<String> words(Properties lines, String name) {
        return Arrays.stream(lines.getProperty(name).split(","))
                .map(String::strip)
                .toList();
    }

    private static List<Double> numbers(Properties lines, String name) {
        return words(lines, name).stream().map(Double::valueOf).toList();
    }

    /** Use of homes in a month (1 to 12) beside the year's average. */
    double season(int month) {
        return season.get(month - 1);
    }

    /** Evapotranspiration of a month (1 to 12) beside the year's average. */
    double thirst(int month) {
        double sum = 0;
        for (double inches : evapotranspiration) sum += inches;
        return evapotranspiration.get(month - 1) / (sum / 12);
    }
}
