package org.headgate.contacts;

import static org.headgate.office.Level.LEAD;
import static org.headgate.office.Level.ONE;
import static org.headgate.office.Level.SUPERVISOR;
import static org.headgate.office.Level.TRAINEE;

import org.headgate.office.ActionHandler;
import org.headgate.office.Handled;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What people may do about contacts. Whatever writes down what a customer said is never held: it happened, and a dispute's
 * clock does not wait for a review.
 */
@Configuration(proxyBeanMethods = false)
class ContactsActions {
    @Bean
    static ActionHandler<StartInteraction, InteractionId> startInteraction(Contacts contacts) {
        return Handled.of(StartInteraction.class, TRAINEE, contacts::start)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<WriteInteraction, InteractionId> writeInteraction(Contacts contacts) {
        return Handled.of(WriteInteraction.class, TRAINEE, contacts::write)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<CloseInteraction, InteractionId> closeInteraction(Contacts contacts) {
        return Handled.of(CloseInteraction.class, TRAINEE, contacts::close)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<LinkAccount, InteractionId> linkAccount(Contacts contacts) {
        return Handled.of(LinkAccount.class, TRAINEE, contacts::link)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<VerifyCaller, Boolean> verifyCaller(Contacts contacts) {
        return Handled.of(VerifyCaller.class, TRAINEE, contacts::verify)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ClearRedFlag, Integer> clearRedFlag(Contacts contacts) {
        return Handled.of(ClearRedFlag.class, LEAD, contacts::clearRedFlag)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<SetVerificationPolicy, Integer> setVerificationPolicy(Contacts contacts) {
        return Handled.of(SetVerificationPolicy.class, SUPERVISOR, (it, _) -> contacts.set(it))
                .as(Task.OFFICE);
    }

    @Bean
    static ActionHandler<AddComment, CommentId> addComment(Contacts contacts) {
        return Handled.of(AddComment.class, TRAINEE, contacts::add)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ChangeComment, CommentId> changeComment(Contacts contacts) {
        return Handled.of(ChangeComment.class, TRAINEE, contacts::change)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<RemoveComment, CommentId> removeComment(Contacts contacts) {
        return Handled.of(RemoveComment.class, ONE, contacts::remove).as(Task.CONTACTS);
    }

    @Bean
    static ActionHandler<OpenCase, CaseId> openCase(Cases cases) {
        return Handled.of(OpenCase.class, TRAINEE, cases::open).as(Task.CASES).neverHeld();
    }

    @Bean
    static ActionHandler<WriteInCase, CaseId> writeInCase(Cases cases) {
        return Handled.of(WriteInCase.class, TRAINEE, cases::write)
                .as(Task.CASES)
                .neverHeld();
    }

    @Bean
    static ActionHandler<TakeCase, CaseId> takeCase(Cases cases) {
        return Handled.of(TakeCase.class, ONE, cases::take).as(Task.CASES).neverHeld();
    }

    @Bean
    static ActionHandler<EscalateCase, CaseId> escalateCase(Cases cases) {
        return Handled.of(EscalateCase.class, TRAINEE, cases::escalate)
                .as(Task.CASES)
                .neverHeld();
    }

    @Bean
    static ActionHandler<AppealCase, CaseId> appealCase(Cases cases) {
        return Handled.of(AppealCase.class, TRAINEE, cases::appeal)
                .as(Task.CASES)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ResolveCase, CaseId> resolveCase(Cases cases) {
        return Handled.of(ResolveCase.class, ONE, cases::resolve).as(Task.CASES).unless(cases::objectionsToResolve);
    }

    @Bean
    static ActionHandler<SetCaseClock, Integer> setCaseClock(Cases cases) {
        return Handled.of(SetCaseClock.class, SUPERVISOR, (it, _) -> cases.set(it))
                .as(Task.OFFICE);
    }

    @Bean
    static ActionHandler<MakeFollowUp, FollowUpId> makeFollowUp(FollowUps followUps) {
        return Handled.of(MakeFollowUp.class, TRAINEE, followUps::make)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<FinishFollowUp, FollowUpId> finishFollowUp(FollowUps followUps) {
        return Handled.of(FinishFollowUp.class, TRAINEE, followUps::finish)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<HandOverFollowUp, FollowUpId> handOverFollowUp(FollowUps followUps) {
        return Handled.of(HandOverFollowUp.class, TRAINEE, followUps::handOver)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<SendMessage, MessageId> sendMessage(Messages messages) {
        return Handled.of(SendMessage.class, TRAINEE, messages::send)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ReadMessage, MessageId> readMessage(Messages messages) {
        return Handled.of(ReadMessage.class, TRAINEE, messages::read)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<AcknowledgeMessage, MessageId> acknowledgeMessage(Messages messages) {
        return Handled.of(AcknowledgeMessage.class, TRAINEE, messages::acknowledge)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<RouteTopic, String> routeTopic(Directory directory) {
        return Handled.of(RouteTopic.class, LEAD, directory::route).as(Task.OFFICE);
    }

    @Bean
    static ActionHandler<DraftArticle, String> draftArticle(Knowledge knowledge) {
        return Handled.of(DraftArticle.class, ONE, knowledge::draft).as(Task.OFFICE);
    }

    @Bean
    static ActionHandler<PublishArticle, String> publishArticle(Knowledge knowledge) {
        return Handled.of(PublishArticle.class, LEAD, knowledge::publish)
                .as(Task.OFFICE)
                .neverHeld()
                .unless(knowledge::objectionsToPublish);
    }

    @Bean
    static ActionHandler<WalkScript, InteractionId> walkScript(Knowledge knowledge) {
        return Handled.of(WalkScript.class, TRAINEE, knowledge::walk)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<PutInLine, ArrivalId> putInLine(Line line) {
        return Handled.of(PutInLine.class, TRAINEE, line::put).as(Task.CONTACTS).neverHeld();
    }

    @Bean
    static ActionHandler<TakeNext, InteractionId> takeNext(Line line) {
        return Handled.of(TakeNext.class, TRAINEE, line::take).as(Task.CONTACTS).neverHeld();
    }

    @Bean
    static ActionHandler<TakeFromLine, InteractionId> takeFromLine(Line line) {
        return Handled.of(TakeFromLine.class, TRAINEE, line::take)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<LeaveLine, ArrivalId> leaveLine(Line line) {
        return Handled.of(LeaveLine.class, TRAINEE, line::leave)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ReturnToLine, ArrivalId> returnToLine(Line line) {
        return Handled.of(ReturnToLine.class, TRAINEE, (it, _) -> line.back(it))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ParkInteraction, InteractionId> parkInteraction(Line line) {
        return Handled.of(ParkInteraction.class, TRAINEE, line::park)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ResumeInteraction, InteractionId> resumeInteraction(Line line) {
        return Handled.of(ResumeInteraction.class, TRAINEE, line::resume)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<HandOverInteraction, ArrivalId> handOverInteraction(Line line) {
        return Handled.of(HandOverInteraction.class, TRAINEE, line::handOver)
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<SetWaitingTarget, ArrivalKind> setWaitingTarget(Line line) {
        return Handled.of(SetWaitingTarget.class, SUPERVISOR, (it, _) -> line.set(it))
                .as(Task.OFFICE);
    }

    @Bean
    static ActionHandler<HandOverMessage, MessageId> handOverMessage(Messages messages) {
        return Handled.of(HandOverMessage.class, TRAINEE, messages::handOver)
                .as(Task.CONTACTS)
                .neverHeld();
    }
}
