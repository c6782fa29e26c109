package org.headgate.applications;

import java.util.List;

/**
 * An application that another module opens.
 *
 * @param figures what it is to cost, as the applicant was told
 * @param source what it came from, by its number
 * @param path where that is shown
 */
public record NewApplication(OpenApplication asked, List<ToldFigure> figures, String source, String path) {
    public NewApplication {
        figures = List.copyOf(figures);
    }
}
