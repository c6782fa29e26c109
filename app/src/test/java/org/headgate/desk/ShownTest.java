package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headgate.office.Reason;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountAlert;
import org.headgate.web.AccountAlert.Weight;
import org.headgate.web.Keys;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static final Saying WORDS = Saying.verbatim("words");

    @Test
    void keepsTheAlertsBeyondThreeBehindOneLine() {
        var alert = AccountAlert.of(Weight.NOTICE, Tone.DUE, "droplet", WORDS);
        var shown = new Shown(List.of(), List.of(alert, alert, alert, alert), List.of(), List.of());

        assertThat(shown.firstAlerts()).hasSize(3);
        assertThat(shown.otherAlerts()).hasSize(1);
    }

    @Test
    void listsTheKeysOfWhatCanBeDoneNow() {
        var pay = new AccountAct(WORDS, null, "cash", "/pay", "p", null, false, 100);
        var stop = new AccountAct(WORDS, null, "lock", "/stop", "x", new Reason("It is off.", ""), false, 200);
        var shown = new Shown(List.of(pay, stop), List.of(), List.of(), List.of());

        assertThat(shown.keys()).isEqualTo(Keys.none().with("P", WORDS));
    }
}
