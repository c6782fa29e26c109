package org.headgate.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.junit.jupiter.api.Test;

class ReadPolicyTest {
    @Test
    void isAsUsualWhereThePackSaysNothing() {
        assertThat(policy("")).isEqualTo(ReadPolicy.USUAL);
    }

    @Test
    void setsLimitsForAllAndOthersForAClass() {
        var policy = policy("""
                reads:
                  limits: {high-times: 3, most-estimates: 1}
                  by-class:
                    LANDSCAPE: {high-times: 4, low-gallons-per-day: 0}
                  gallons-per-day-by-size: {'5/8"': 4000}
                  codes-for-a-visit: [no gate, Leak]
                """);

        assertThat(policy.limitsFor("RESIDENTIAL_SINGLE").highTimes()).isEqualByComparingTo("3");
        assertThat(policy.limitsFor("RESIDENTIAL_SINGLE").lowShare()).isEqualTo(ReadLimits.USUAL.lowShare());
        assertThat(policy.limitsFor("LANDSCAPE").highTimes()).isEqualByComparingTo("4");
        assertThat(policy.limitsFor("LANDSCAPE").lowGallonsPerDay()).isZero();
        assertThat(policy.limitsFor("LANDSCAPE").mostEstimates()).isEqualTo(1);
        assertThat(policy.gallonsPerDay("5/8\"")).isEqualTo(new BigDecimal("4000"));
        assertThat(policy.gallonsPerDay("3/4\"")).isEqualTo(new BigDecimal("7000"));
        assertThat(policy.mayEstimate("No gate")).isFalse();
        assertThat(policy.mayEstimate("MISSING")).isTrue();
    }

    @Test
    void refusesALimitThatIsNoneWithItsLine() {
        assertThat(problems("""
                reads:
                  limits: {high-times: three}
                  by-class:
                    LANDSCAPE: {hihg-times: 4}
                """))
                .extracting(Problem::field)
                .containsExactly("reads.limits.high-times", "reads.by-class.LANDSCAPE.hihg-times");
        assertThat(problems("""
                reads:
                  by-class:
                    LANDSCAPE: {high-times: 0.5}
                """)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("reads.by-class.LANDSCAPE");
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).isEqualTo("high use is more than once the usual, not 0.5 times");
        });
    }

    private static ReadPolicy policy(String reads) {
        return DistrictPack.parse("district.yaml", with(reads)).orReject().reads();
    }

    private static List<Problem> problems(String reads) {
        return DistrictPack.parse("district.yaml", with(reads)) instanceof Parsed.Bad<DistrictPack>(var problems)
                ? problems
                : List.of();
    }

    private static String with(String reads) {
        return DistrictPacks.open("mission-springs").description() + "\n" + reads;
    }
}
