package org.headgate.commands.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Processor time that this program and the database's processes have used, in seconds by process. Unlike the clock it does
 * not count the neighbours of a busy machine. Linux tells it; elsewhere only the program's is known.
 */
record CpuTime(Map<Long, Double> byProcess) {
    private static final double TICKS_A_SECOND = 100;
    private static final long PROGRAM = 0;

    static CpuTime soFar(Connection database) throws SQLException {
        var used = new HashMap<Long, Double>();
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system)
            used.put(PROGRAM, system.getProcessCpuTime() / 1e9);
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select pid from pg_stat_activity where pid is not null")) {
            while (rows.next()) used.put(rows.getLong(1), ofProcess(rows.getLong(1)));
        }
        return new CpuTime(used);
    }

    double since(CpuTime before) {
        var sum = 0.0;
        for (var process : byProcess.entrySet())
            sum += process.getValue() - before.byProcess.getOrDefault(process.getKey(), 0.0);
        return sum;
    }

    /** User and system time stand behind the name, which is in parentheses: see proc(5). */
    private static double ofProcess(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
        } catch (IOException _) {
            return 0;
        }
    }
}
