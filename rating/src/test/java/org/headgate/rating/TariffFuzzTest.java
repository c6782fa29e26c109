package org.headgate.rating;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import org.headgate.kernel.Parsed;
import org.headgate.rating.wording.Wording;
import org.headgate.rating.yaml.DuplicateKeys;

class TariffFuzzTest {
    /** Whatever stands in a file: it is a tariff that rates or says why not, or it is refused with its problems. */
    @FuzzTest(maxDuration = "30s")
    void anyTextIsReadOrReported(FuzzedDataProvider data) {
        var text = data.consumeRemainingAsString();
        if (!(Tariff.parse("fuzz.owrs", text, DuplicateKeys.REFUSE) instanceof Parsed.Good<Tariff>(var tariff))) return;
        for (var name : tariff.classes())
            if (tariff.rateClass(name) instanceof Parsed.Good<RateClass>(var rateClass))
                Wording.of(Locale.ENGLISH).sentences(rateClass.explain(Facts.of("usage_ccf", "12.5"), Terms.STANDARD));
    }
}
