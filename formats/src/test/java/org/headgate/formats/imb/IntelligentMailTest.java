package org.headgate.formats.imb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Locale;
import org.headgate.formats.Corpora;
import org.headgate.formats.imb.IntelligentMail.Barcode;
import org.headgate.formats.imb.IntelligentMail.Reason;
import org.headgate.formats.imb.IntelligentMail.Refusal;
import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.Test;

class IntelligentMailTest {
    @Test
    void encodesTheExamplesOfTheSpecification() {
        assertThat(IntelligentMail.encode("01234567094987654321", "01234567891"))
                .isEqualTo(new Barcode("AADTFFDFTDADTAADAATFDTDDAAADDTDTTDAFADADDDTFFFDDTTTADFAAADFTDAADA"));
        assertThat(IntelligentMail.encode("01234567094987654321", ""))
                .isEqualTo(new Barcode("ATTFATTDTTADTAATTDTDTATTDAFDDFADFDFTFFFFFTATFAAAATDFFTDAADFTFDTDT"));
    }

    @Test
    void reachesTheIntermediateValuesOfAppendixC() {
        var value = BarEncoder.binary("01234567094987654321", "01234567891");
        assertThat(value.toString(16).toUpperCase(Locale.ROOT)).isEqualTo("16907B2A24ABC16A2E5C004B1");
        assertThat(BarEncoder.frameCheck(value)).isEqualTo(0x751);
        assertThat(BarEncoder.codewords(value, 0x751))
                .containsExactly(673, 787, 607, 1022, 861, 19, 816, 1294, 35, 602);
    }

    @Test
    void encodesOrRefusesEveryRowOfThePostalServicesTestSet() throws IOException {
        var wrong = new ArrayList<String>();
        var rows = Files.readAllLines(Corpora.file("imb/uspsIMbEncoderTestCases.csv"));
        for (var row : rows) {
            var field = row.split(",", 6);
            var answer = switch (IntelligentMail.encode(field[1], field[2])) {
                case Barcode(var bars) -> bars + "," + "00";
                case Refusal(var reason, var _) -> "," + reason.uspsCode();
            };
            if (!answer.equals(field[3] + "," + field[4])) wrong.add(row + " but was " + answer);
        }
        assertThat(rows).hasSize(4926);
        assertThat(wrong).isEmpty();
    }

    @Test
    void saysWhyNumbersAreRefused() {
        assertThat(IntelligentMail.encode("05123456709498765432", "1234"))
                .isEqualTo(new Refusal(
                        Reason.TRACKING_SECOND_DIGIT, "the second digit of the barcode identifier is 0 to 4, not 5"));
        assertThat(IntelligentMail.encode("01234567094987654321", "1234"))
                .isEqualTo(new Refusal(Reason.ROUTING_LENGTH, "the routing ZIP code has 0, 5, 9 or 11 digits, not 4"));
    }

    @Test
    void trackingNumberGivesTheMailerAndTheSerialItsDigits() {
        assertThat(new Tracking("01", "234", "567094", 987654321).digits()).isEqualTo("01234567094987654321");
        assertThat(new Tracking("00", "270", "901234567", 42).digits()).isEqualTo("00270901234567000042");
        assertThatThrownBy(() -> new Tracking("00", "270", "901234567", 1_000_000))
                .isInstanceOf(Rejection.class)
                .hasMessage("The serial number for mailer 901234567 has at most 6 digits, not 1000000");
        assertThatThrownBy(() -> new Tracking("00", "270", "90123456", 1)).isInstanceOf(Rejection.class);
    }
}
