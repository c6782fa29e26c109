package org.headgate.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.junit.jupiter.api.Test;

class MovePolicyTest {
    @Test
    void isAsUsualWhereThePackSaysNothing() {
        assertThat(policy("")).isEqualTo(MovePolicy.USUAL);
    }

    @Test
    void setsDaysForTheLevelsThatAreNamed() {
        var policy = policy("""
                moves:
                  days-back: {two: 14, supervisor: 365}
                  days-ahead: 60
                """);

        assertThat(policy.daysBack()).isEqualTo(Map.of("two", 14, "supervisor", 365));
        assertThat(policy.daysAhead()).isEqualTo(60);
    }

    @Test
    void refusesALevelThatIsNoneAndOneThatReachesLessFarThanTheOneBelow() {
        assertThat(problems("""
                moves:
                  days-back: {one: 10, captain: 30}
                """)).extracting(Problem::field).containsExactly("moves.days-back.captain");
        assertThat(problems("""
                moves:
                  days-back: {one: 10, lead: 5}
                """)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("moves.days-back.lead");
            assertThat(problem.line()).isPositive();
        });
    }

    private static MovePolicy policy(String moves) {
        return DistrictPack.parse("district.yaml", with(moves)).orReject().moves();
    }

    private static List<Problem> problems(String moves) {
        return DistrictPack.parse("district.yaml", with(moves)) instanceof Parsed.Bad<DistrictPack>(var problems)
                ? problems
                : List.of();
    }

    private static String with(String moves) {
        var pack = DistrictPacks.open("mission-springs").description();
        return pack.replaceAll("(?m)^moves:\\n(  .*\\n)+", "") + "\n" + moves;
    }
}
