package org.headgate.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.formats.Problems;
import org.headgate.kernel.Problem;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static final CsvColumns COLUMNS =
            CsvColumns.required("serial", "read_date").optional("register");
    private final Problems problems = new Problems("reads.csv");

    @Test
    void findsFieldsByTheNameOfTheirColumn() {
        var table = table("Register,READ DATE,Serial\n\"1,234.50\", 2026-11-30 ,B74\n");
        var record = table.next();
        assertThat(record.filled("serial")).isEqualTo("B74");
        assertThat(record.date("read_date")).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(record.number("register")).isEqualTo(new BigDecimal("1234.50"));
        assertThat(table.next()).isNull();
        assertThat(problems.none()).isTrue();
    }

    @Test
    void reportsMissingDoubledAndUnknownColumns() {
        assertThat(table("serial,serial,regster\n1,2,3\n").next()).isNull();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "reads.csv:1:8: serial: the column stands twice; remove one",
                        "reads.csv:1:15: regster: no such column; known are serial, read_date, register",
                        "reads.csv:1: read_date: the column is missing from the first line; add it");
    }

    @Test
    void passesOverOtherColumnsWhereTheFileIsNotOurs() {
        var table =
                CsvTable.open(new StringReader("serial,read_date,Battery\nB,x,good\n"), COLUMNS.andOthers(), problems);
        assertThat(table.unknownColumns()).containsExactly("Battery");
        assertThat(table.next().text("serial")).isEqualTo("B");
        assertThat(problems.none()).isTrue();
    }

    @Test
    void reportsARowOfAnotherWidthAndGoesOn() {
        var table = table("serial,read_date\na\nb,c,d\ne,f\n");
        assertThat(table.next().text("serial")).isEqualTo("e");
        assertThat(problems.list()).extracting(Problem::line).containsExactly(2, 3);
        assertThat(problems.list().get(0).message()).startsWith("the line has 1 fields, the header 2");
    }

    @Test
    void reportsWhatIsNoNumberNoDateOrBlankWithItsPlace() {
        var record = table("serial,read_date,register\n ,13/1/26,1e9\n").next();
        record.filled("serial");
        assertThat(record.date("read_date")).isNull();
        assertThat(record.number("register")).isNull();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "reads.csv:2:1: serial: is blank; it must be filled in",
                        "reads.csv:2:3: read_date: \"13/1/26\" is not a date; expected year-month-day as in 2026-11-30",
                        "reads.csv:2:11: register: \"1e9\" is not a number; expected digits as in 1234.5");
    }

    @Test
    void anEmptyFileSaysWhatItsFirstLineShouldBe() {
        assertThat(table("").next()).isNull();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "reads.csv:1: the file is empty; its first line is to name the columns serial, read_date, register");
    }

    private CsvTable table(String text) {
        return CsvTable.open(new StringReader(text), COLUMNS, problems);
    }
}
