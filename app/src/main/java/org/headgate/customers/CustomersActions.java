package org.headgate.customers;

import org.headgate.office.ActionHandler;
import org.headgate.office.Handled;
import org.headgate.office.Level;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may change what is known of customers. */
@Configuration(proxyBeanMethods = false)
class CustomersActions {
    @Bean
    ActionHandler<ChangeCustomer, CustomerId> changeCustomer(CustomerRecords records) {
        return Handled.of(ChangeCustomer.class, Level.ONE, records::change)
                .as(Task.CUSTOMER_RECORDS)
                .changing(records::changes);
    }

    @Bean
    ActionHandler<ChangeMail, AccountId> changeMail(CustomerRecords records) {
        return Handled.of(ChangeMail.class, Level.ONE, records::change)
                .as(Task.CUSTOMER_RECORDS)
                .changing(records::changes);
    }

    @Bean
    ActionHandler<RecordReturnedMail, AccountId> recordReturnedMail(ReturnedMail mail) {
        return Handled.of(RecordReturnedMail.class, Level.ONE, mail::record)
                .as(Task.CUSTOMER_RECORDS)
                .changing(mail::changes);
    }

    @Bean
    ActionHandler<SettleReturnedMail, AccountId> settleReturnedMail(ReturnedMail mail) {
        return Handled.of(SettleReturnedMail.class, Level.ONE, mail::settle).as(Task.CUSTOMER_RECORDS);
    }

    @Bean
    ActionHandler<AddPersonToAccount, CustomerId> addPersonToAccount(CustomerRecords records) {
        return Handled.of(AddPersonToAccount.class, Level.ONE, (it, _) -> records.add(it))
                .as(Task.CUSTOMER_RECORDS)
                .changing(records::changes);
    }

    @Bean
    ActionHandler<RemovePersonFromAccount, AccountId> removePersonFromAccount(CustomerRecords records) {
        return Handled.of(RemovePersonFromAccount.class, Level.ONE, (it, _) -> records.remove(it))
                .as(Task.CUSTOMER_RECORDS)
                .changing(records::changes);
    }

    /** It cannot be taken apart again. */
    @Bean
    ActionHandler<MergePersons, CustomerId> mergePersons(CustomerRecords records) {
        return Handled.of(MergePersons.class, Level.TWO, records::merge)
                .as(Task.CUSTOMER_RECORDS)
                .changing(records::changes);
    }
}
