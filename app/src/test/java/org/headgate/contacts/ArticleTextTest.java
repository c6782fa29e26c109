package org.headgate.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headgate.contacts.ArticleText.Heading;
import org.headgate.contacts.ArticleText.Paragraph;
import org.headgate.contacts.ArticleText.Points;
import org.headgate.contacts.ArticleText.Steps;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    private static final String TEXT = """
            Find out first
            what it is.

            ## Then

            1. Ask for the address.
            2. Look at the meter,
               twice.

            - a pencil
            - a lamp
            """;

    @Test
    void readsParagraphsHeadingsPointsAndSteps() {
        assertThat(ArticleText.of(TEXT).parts())
                .containsExactly(
                        new Paragraph("Find out first what it is."),
                        new Heading("Then"),
                        new Steps(List.of("Ask for the address.", "Look at the meter, twice.")),
                        new Points(List.of("a pencil", "a lamp")));
    }

    @Test
    void isSentToACustomerWithoutMarks() {
        assertThat(ArticleText.of(TEXT).plain()).isEqualTo("""
                Find out first what it is.

                Then
                1. Ask for the address.
                2. Look at the meter, twice.

                - a pencil
                - a lamp""");
    }
}
