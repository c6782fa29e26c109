package org.headgate.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.headgate.kernel.Parsed;
import org.junit.jupiter.api.Test;

class BillPrintingTest {
    private static final String DESCRIPTION = DistrictPacks.open("joshua-basin").description();

    @Test
    void aPackWithoutAWordOnStatementsPrintsAsUsual() {
        var text = DESCRIPTION.replaceAll("(?s)\nstatements:\n.*?\n\n", "\n");

        var printing = read(text).orReject().printing();

        assertThat(printing.remitTo()).containsExactly("100 Demonstration Road", "Joshua Tree, CA 92252");
        assertThat(printing.permit()).isNull();
        assertThat(printing.notices()).containsExactly(BillPrinting.TROUBLE_PAYING);
        assertThat(printing.scanLine().print(Map.of("account", "10000016", "bill", "1000016", "amount", "45.70")))
                .startsWith("10000016 000001000016 0000004570 ");
    }

    @Test
    void aPackDescribesTheScanLineOfItsOwnLockbox() {
        var text = DESCRIPTION.replace("  service-type: \"300\"\n", """
              service-type: "300"
              scan-line: |
                parts:
                  - {field: account, digits: 10}
                  - {field: due, date: MMddyy}
                  - {check: luhn}
            """);

        assertThat(read(text)
                        .orReject()
                        .printing()
                        .scanLine()
                        .print(Map.of("account", "10000016", "due", "2026-12-03")))
                .startsWith("0010000016120326");
    }

    @Test
    void wrongNumbersOfTheMailerAreRefusedAtTheirLine() {
        assertThat(read(DESCRIPTION.replace("\"900000140\"", "\"123\"")))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class,
                        bad -> assertThat(bad.problems().toString())
                                .contains("statements.mailer-id", "mailer identifier has 6 digits"));
    }

    private static Parsed<DistrictPack> read(String text) {
        return DistrictPack.parse("district.yaml", text);
    }
}
