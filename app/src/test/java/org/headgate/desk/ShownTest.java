package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headgate.customers.AccountActs.Act;
import org.headgate.customers.AccountAlerts.Alert;
import org.headgate.customers.AccountAlerts.Weight;
import org.headgate.office.Reason;
import org.headgate.web.Keys;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static final Saying WORDS = Saying.verbatim("words");

    @Test
    void keepsTheAlertsBeyondThreeBehindOneLine() {
        var alert = Alert.of(Weight.NOTICE, Tone.DUE, "droplet", WORDS);
        var shown = new Shown(List.of(), List.of(alert, alert, alert, alert), List.of(), List.of());

        assertThat(shown.firstAlerts()).hasSize(3);
        assertThat(shown.otherAlerts()).hasSize(1);
    }

    @Test
    void listsTheKeysOfWhatCanBeDoneNow() {
        var pay = Act.to("/pay", "cash", WORDS, 100).byKey("P");
        var stop = Act.to("/stop", "lock", WORDS, 200).byKey("X").notNow(new Reason("It is off.", ""));
        var shown = new Shown(List.of(pay, stop), List.of(), List.of(), List.of());

        assertThat(shown.keys()).isEqualTo(Keys.none().with("P", WORDS));
    }
}
