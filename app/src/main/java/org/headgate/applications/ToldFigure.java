package org.headgate.applications;

import org.headgate.kernel.Money;

/** An amount that the applicant was told of before the application was opened. */
public record ToldFigure(String nameEn, String nameEs, Money amount) {
    public String name(String language) {
        return language.equals("es") ? nameEs : nameEn;
    }
}
