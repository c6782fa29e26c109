package org.headgate.formats.statement;

/** The fixed words of a statement in both languages. {@code %s} stands for a date or a number. */
enum Label {
    WATER_BILL("Water bill", "Factura de agua"),
    PAST_DUE("Past due, pay now", "Vencido, pague ahora"),
    CREDIT("Credit from before", "Saldo a su favor"),
    THIS_BILL_BY("This bill, by %s", "Esta factura, al %s"),
    THIS_BILL_DRAWN("Automatic payment %s", "Pago automático %s"),
    TOTAL("Total", "Total"),
    ACCOUNT("Account", "Cuenta"),
    BILL("Bill", "Factura"),
    BILL_ISSUED("Bill, issued %s", "Factura, emitida %s"),
    PERIOD("Period, %s days", "Periodo, %s días"),
    SPAN("%s to %s", "del %s al %s"),
    SERVICE_AT("Service at", "Servicio en"),
    HOW("How this bill was calculated", "Cómo se calculó esta factura"),
    CONTINUED("%s, continued", "%s, continuación"),
    GOES_ON("Continued on the next page", "Continúa en la página siguiente"),
    CHARGE("Charge", "Cargo"),
    QUANTITY("Quantity", "Cantidad"),
    PRICE("Price", "Precio"),
    AMOUNT("Amount", "Importe"),
    THIS_BILL("This bill", "Esta factura"),
    ACTIVITY("Account since the last bill", "La cuenta desde la última factura"),
    OPEN("Past due", "Vencido"),
    OPEN_CREDIT("Your credit", "A su favor"),
    SETTLED("Open before this bill", "Pendiente antes de esta factura"),
    USE("Your water use", "Su consumo de agua"),
    METER("Meter", "Medidor"),
    USED("Used", "Consumo"),
    ACTUAL("%s, actual read", "%s, lectura real"),
    ESTIMATED("%s, estimated", "%s, lectura estimada"),
    BY_CUSTOMER("%s, your own read", "%s, lectura suya"),
    THIS_YEAR("This year", "Este año"),
    YEAR_BEFORE("Year before", "Año anterior"),
    ESTIMATE("Estimated", "Estimado"),
    CHART("Water use in %s, newest last", "Consumo de agua en %s, el más reciente al final"),
    CHART_MONTH("%s: %s", "%s: %s"),
    CHART_ESTIMATED("%s estimated", "%s estimado"),
    CHART_BEFORE("year before %s", "año anterior %s"),
    TO_KNOW("What to know", "Lo que debe saber"),
    RETURN("Return this part with your check", "Devuelva esta parte con su cheque"),
    NOTHING_TO_SEND("Nothing to send back", "No tiene que enviar nada"),
    PAY_TO("Pay to", "Páguese a"),
    FROM("From", "De"),
    AMOUNT_PAID("Amount paid", "Importe pagado"),
    NOTHING_TO_PAY("Nothing to pay", "Nada que pagar"),
    PAGE("Page %s of %s", "Página %s de %s");

    private final String english;
    private final String spanish;

    Label(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    String in(Language language) {
        return language == Language.ENGLISH ? english : spanish;
    }

    String in(Language language, String first) {
        return in(language).replace("%s", first);
    }

    String in(Language language, String first, String second) {
        var pattern = in(language);
        var place = pattern.indexOf("%s");
        return pattern.substring(0, place)
                + first
                + pattern.substring(place + 2).replace("%s", second);
    }
}
