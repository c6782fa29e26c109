package org.headgate.contacts;

import org.headgate.kernel.Rejection;
import org.headgate.office.OwnWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follow-ups, messages and cases in the inboxes are the records themselves. */
@Configuration(proxyBeanMethods = false)
class ContactsWork {
    /** What came of it is written on its own page. */
    @Bean
    static OwnWork followUpsInInboxes(FollowUpList followUps) {
        return OwnWork.of(FollowUps.WORK).handedOverBy((reference, to, role, words) -> {
            var one = followUps
                    .of(new FollowUpId(Long.parseLong(reference)))
                    .orElseThrow(() -> new Rejection("There is no follow-up %s.", reference));
            return new HandOverFollowUp(one.id(), one.version(), to, role, one.dueOn(), words);
        });
    }

    @Bean
    static OwnWork messagesInInboxes() {
        return OwnWork.of(Messages.WORK)
                .finishedBy((reference, _) -> new AcknowledgeMessage(new MessageId(Long.parseLong(reference))))
                .handedOverBy((reference, to, role, _) ->
                        new HandOverMessage(new MessageId(Long.parseLong(reference)), to, role));
    }

    /** How it was resolved is written on its own page. */
    @Bean
    static OwnWork casesInInboxes(CaseFiles cases) {
        return OwnWork.of(Cases.WORK).handedOverBy((reference, to, _, words) -> {
            if (to == null) throw new Rejection("A case is handed over to a person.");
            var one = cases.of(new CaseId(Long.parseLong(reference)))
                    .orElseThrow(() -> new Rejection("There is no case %s.", reference));
            return new TakeCase(one.id(), one.version(), to, words);
        });
    }
}
