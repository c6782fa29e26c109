package org.headgate.billing.tariffs;

import org.headgate.billing.TariffBookId;
import org.headgate.office.ActionHandler;
import org.headgate.office.Handled;
import org.headgate.office.Level;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with the tariff book: anybody at level II prepares an edition, a supervisor and a second person adopt it. */
@Configuration(proxyBeanMethods = false)
class TariffActions {
    @Bean
    ActionHandler<ProposeTariffBook, TariffBookId> proposeTariffBook(TariffEditions editions) {
        return Handled.of(ProposeTariffBook.class, Level.TWO, editions::propose).as(Task.BILLING);
    }

    @Bean
    ActionHandler<AdoptTariffBook, TariffBookId> adoptTariffBook(TariffEditions editions) {
        return Handled.of(AdoptTariffBook.class, Level.SUPERVISOR, editions::adopt)
                .as(Task.BILLING)
                .withSecondPerson()
                .changing(editions::changes)
                .unless((it, _) -> editions.objections(it));
    }

    @Bean
    ActionHandler<WithdrawTariffBook, TariffBookId> withdrawTariffBook(TariffEditions editions) {
        return Handled.of(WithdrawTariffBook.class, Level.TWO, (it, _) -> editions.withdraw(it))
                .as(Task.BILLING);
    }
}
