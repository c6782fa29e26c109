package org.headgate.demo;

import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.customers.ChangeCustomer;
import org.headgate.customers.Customer;
import org.headgate.customers.CustomerId;
import org.headgate.customers.Customers;
import org.headgate.customers.ProtectAccount;
import org.headgate.customers.ProtectionKind;
import org.headgate.office.Action;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.headgate.office.WritePlaybook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an office knows besides its books: how people call an organisation, whom the law protects, how a task is done. */
@Component
class Particulars {
    private static final String ENGLISH = "en";
    private static final String SPANISH = "es";

    private final Office office;
    private final Customers customers;
    private final Staff staff;
    private final JdbcClient jdbc;

    Particulars(Office office, Customers customers, Staff staff, JdbcClient jdbc) {
        this.office = office;
        this.customers = customers;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    void know() {
        var clerk = staff.clerk();
        nicknames(clerk);
        protection(staff.supervisor());
        playbooks(staff.supervisor());
    }

    /** Two organisations go by what people call them, which the search finds too. */
    private void nicknames(Person clerk) {
        var called = List.of(List.of("The Blue Gate", "La Reja Azul"), List.of("Old Schoolhouse"));
        var known = organisations();
        for (int i = 0; i < Math.min(known.size(), called.size()); i++) {
            var sheet = customers.person(known.get(i)).orElseThrow();
            done(
                    new ChangeCustomer(
                            sheet.id(),
                            sheet.version(),
                            null,
                            Customer.Kind.ORGANISATION,
                            sheet.givenName(),
                            sheet.familyName(),
                            sheet.language(),
                            called.get(i),
                            sheet.reached()),
                    clerk);
        }
    }

    private List<CustomerId> organisations() {
        return jdbc.sql("""
                select p.id
                  from customers.person p
                 where p.kind = 'ORGANISATION'
                   and exists (select from customers.account_person r where r.person_id = p.id and r.role = 'CUSTOMER')
                 order by p.id
                 limit 2
                """).query((row, _) -> new CustomerId(row.getLong(1))).list();
    }

    /** The newest customer of a home: nobody looks at it by chance in the first minute. */
    private void protection(Person supervisor) {
        jdbc.sql("""
                select a.id
                  from customers.account a
                 where a.closed_on is null
                 order by a.opened_on desc, a.id desc
                 limit 1
                """)
                .query((row, _) -> new AccountId(row.getLong(1)))
                .optional()
                .ifPresent(account -> done(
                        new ProtectAccount(
                                account,
                                ProtectionKind.ADDRESS,
                                "Takes part in the state’s Safe at Home program: the residence address is confidential",
                                null),
                        supervisor));
    }

    private void playbooks(Person by) {
        book(
                by,
                "start-of-service",
                Task.SERVICE,
                "Start of service",
                List.of(
                        "Find the premises by its address, not by the tenant before: what they owe stays theirs.",
                        "Ask for an identity document and the lease or deed; scan both to the account.",
                        "Choose the day. Today or later: send a visit for the read. Before today: the last read and the days say it.",
                        "Read out what will happen: the deposit and why, the first bill, who gets mail.",
                        "Ask for a telephone number and whether we may text it, and for the language of bills.",
                        "Confirm, and give the account number to the customer."),
                "Inicio de servicio",
                List.of(
                        "Busque el inmueble por su dirección, no por el inquilino anterior: lo que debe sigue siendo suyo.",
                        "Pida una identificación y el contrato o la escritura; escanee ambos a la cuenta.",
                        "Elija el día. Hoy o después: mande una visita para la lectura. Antes de hoy: lo dicen la última lectura y los días.",
                        "Lea en voz alta lo que pasará: el depósito y por qué, la primera factura, quién recibe el correo.",
                        "Pida un teléfono y pregunte si podemos mandar mensajes, y el idioma de las facturas.",
                        "Confirme y dé al cliente el número de cuenta."));
        book(
                by,
                "high-bill",
                Task.CONTACTS,
                "A bill that seems too high",
                List.of(
                        "Verify the caller before any figure is said.",
                        "Open the bill and compare: days, use, rate, and what a year ago was.",
                        "Is the read an estimate, or does the next one settle it? Say so.",
                        "Where hours are known, look at the night: water that never rests is a leak.",
                        "Walk through the leak check; offer a reread when the dial does not explain it.",
                        "Not convinced: open a dispute from the bill. It stops the shut-off of that amount."),
                "Una factura que parece demasiado alta",
                List.of(
                        "Verifique a quien llama antes de decir cualquier cifra.",
                        "Abra la factura y compare: días, consumo, tarifa y cómo fue hace un año.",
                        "¿La lectura es estimada o la siguiente la corrige? Dígalo.",
                        "Si se conocen las horas, mire la noche: el agua que nunca descansa es una fuga.",
                        "Haga la revisión de fugas; ofrezca otra lectura si la carátula no lo explica.",
                        "Si no queda conforme, abra una disputa desde la factura. Detiene el corte por ese importe."));
        book(
                by,
                "exception-queue",
                Task.READS,
                "Reads that wait for a decision",
                List.of(
                        "Begin on top: the first row holds the largest bill.",
                        "Compare with the point's own year and with the same month before.",
                        "Accept what a pool, a tenant or the weather explains; write which.",
                        "Digits that changed places: correct, and note the dial.",
                        "Two estimates in a row: no third one, ask for a visit.",
                        "No water meter stands still in a house that is lived in: order a look at it."),
                "Lecturas que esperan una decisión",
                List.of(
                        "Empiece arriba: la primera fila detiene la factura más grande.",
                        "Compare con el año del propio punto y con el mismo mes de antes.",
                        "Acepte lo que explica una piscina, un inquilino o el clima; escriba cuál.",
                        "Dígitos cambiados de lugar: corrija y anote la carátula.",
                        "Dos estimaciones seguidas: ninguna tercera, pida una visita.",
                        "Ningún medidor se queda quieto en una casa habitada: ordene que lo revisen."));
        book(
                by,
                "returned-mail",
                Task.CUSTOMER_RECORDS,
                "Mail that came back",
                List.of(
                        "Write down the postmark and the reason on the envelope; scan it to the account.",
                        "Call every number of the account; write an e-mail where we have one.",
                        "Correct the mailing address only with the customer, and read it back.",
                        "Nobody reached: pin a comment, and look at the premises with the next read.",
                        "A notice that came back was not served: tell collections before its day."),
                "Correo devuelto",
                List.of(
                        "Anote el matasellos y el motivo del sobre; escanéelo a la cuenta.",
                        "Llame a todos los teléfonos de la cuenta; escriba un correo si lo tenemos.",
                        "Corrija la dirección postal solo con el cliente y léasela.",
                        "Si nadie contesta, fije un comentario y mire el inmueble con la próxima lectura.",
                        "Un aviso devuelto no se entregó: dígalo a cobranza antes de su día."));
    }

    private void book(
            Person by, String name, Task task, String english, List<String> steps, String spanish, List<String> pasos) {
        done(new WritePlaybook(name, ENGLISH, english, task, steps), by);
        done(new WritePlaybook(name, SPANISH, spanish, task, pasos), by);
    }

    private <R> R done(Action<R> action, Person by) {
        return office.perform(action, by).orReject();
    }
}
