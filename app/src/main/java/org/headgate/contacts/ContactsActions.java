package org.headgate.contacts;

import static org.headgate.office.Level.LEAD;
import static org.headgate.office.Level.ONE;
import static org.headgate.office.Level.SUPERVISOR;
import static org.headgate.office.Level.TRAINEE;

import org.headgate.office.ActionHandler;
import org.headgate.office.Handled;
import org.headgate.office.Person;
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
        return Handled.of(StartInteraction.class, TRAINEE, (StartInteraction it, Person by) -> contacts.start(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<WriteInteraction, InteractionId> writeInteraction(Contacts contacts) {
        return Handled.of(WriteInteraction.class, TRAINEE, (WriteInteraction it, Person by) -> contacts.write(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<CloseInteraction, InteractionId> closeInteraction(Contacts contacts) {
        return Handled.of(CloseInteraction.class, TRAINEE, (CloseInteraction it, Person by) -> contacts.close(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<LinkAccount, InteractionId> linkAccount(Contacts contacts) {
        return Handled.of(LinkAccount.class, TRAINEE, (LinkAccount it, Person by) -> contacts.link(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<VerifyCaller, Boolean> verifyCaller(Contacts contacts) {
        return Handled.of(VerifyCaller.class, TRAINEE, (VerifyCaller it, Person by) -> contacts.verify(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ClearRedFlag, Integer> clearRedFlag(Contacts contacts) {
        return Handled.of(ClearRedFlag.class, LEAD, (ClearRedFlag it, Person by) -> contacts.clearRedFlag(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<SetVerificationPolicy, Integer> setVerificationPolicy(Contacts contacts) {
        return Handled.of(
                        SetVerificationPolicy.class,
                        SUPERVISOR,
                        (SetVerificationPolicy it, Person by) -> contacts.set(it))
                .as(Task.OFFICE);
    }

    @Bean
    static ActionHandler<AddComment, CommentId> addComment(Contacts contacts) {
        return Handled.of(AddComment.class, TRAINEE, (AddComment it, Person by) -> contacts.add(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ChangeComment, CommentId> changeComment(Contacts contacts) {
        return Handled.of(ChangeComment.class, TRAINEE, (ChangeComment it, Person by) -> contacts.change(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<RemoveComment, CommentId> removeComment(Contacts contacts) {
        return Handled.of(RemoveComment.class, ONE, (RemoveComment it, Person by) -> contacts.remove(it, by))
                .as(Task.CONTACTS);
    }

    @Bean
    static ActionHandler<OpenCase, CaseId> openCase(Cases cases) {
        return Handled.of(OpenCase.class, TRAINEE, (OpenCase it, Person by) -> cases.open(it, by))
                .as(Task.CASES)
                .neverHeld();
    }

    @Bean
    static ActionHandler<WriteInCase, CaseId> writeInCase(Cases cases) {
        return Handled.of(WriteInCase.class, TRAINEE, (WriteInCase it, Person by) -> cases.write(it, by))
                .as(Task.CASES)
                .neverHeld();
    }

    @Bean
    static ActionHandler<TakeCase, CaseId> takeCase(Cases cases) {
        return Handled.of(TakeCase.class, ONE, (TakeCase it, Person by) -> cases.take(it, by))
                .as(Task.CASES)
                .neverHeld();
    }

    @Bean
    static ActionHandler<EscalateCase, CaseId> escalateCase(Cases cases) {
        return Handled.of(EscalateCase.class, TRAINEE, (EscalateCase it, Person by) -> cases.escalate(it, by))
                .as(Task.CASES)
                .neverHeld();
    }

    @Bean
    static ActionHandler<AppealCase, CaseId> appealCase(Cases cases) {
        return Handled.of(AppealCase.class, TRAINEE, (AppealCase it, Person by) -> cases.appeal(it, by))
                .as(Task.CASES)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ResolveCase, CaseId> resolveCase(Cases cases) {
        return Handled.of(ResolveCase.class, ONE, (ResolveCase it, Person by) -> cases.resolve(it, by))
                .as(Task.CASES)
                .unless(cases::objectionsToResolve);
    }

    @Bean
    static ActionHandler<SetCaseClock, Integer> setCaseClock(Cases cases) {
        return Handled.of(SetCaseClock.class, SUPERVISOR, (SetCaseClock it, Person by) -> cases.set(it))
                .as(Task.OFFICE);
    }

    @Bean
    static ActionHandler<MakeFollowUp, FollowUpId> makeFollowUp(FollowUps followUps) {
        return Handled.of(MakeFollowUp.class, TRAINEE, (MakeFollowUp it, Person by) -> followUps.make(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<FinishFollowUp, FollowUpId> finishFollowUp(FollowUps followUps) {
        return Handled.of(FinishFollowUp.class, TRAINEE, (FinishFollowUp it, Person by) -> followUps.finish(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<HandOverFollowUp, FollowUpId> handOverFollowUp(FollowUps followUps) {
        return Handled.of(
                        HandOverFollowUp.class, TRAINEE, (HandOverFollowUp it, Person by) -> followUps.handOver(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<SendMessage, MessageId> sendMessage(Messages messages) {
        return Handled.of(SendMessage.class, TRAINEE, (SendMessage it, Person by) -> messages.send(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ReadMessage, MessageId> readMessage(Messages messages) {
        return Handled.of(ReadMessage.class, TRAINEE, (ReadMessage it, Person by) -> messages.read(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<AcknowledgeMessage, MessageId> acknowledgeMessage(Messages messages) {
        return Handled.of(
                        AcknowledgeMessage.class,
                        TRAINEE,
                        (AcknowledgeMessage it, Person by) -> messages.acknowledge(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<RouteTopic, String> routeTopic(Directory directory) {
        return Handled.of(RouteTopic.class, LEAD, (RouteTopic it, Person by) -> directory.route(it, by))
                .as(Task.OFFICE);
    }

    @Bean
    static ActionHandler<DraftArticle, String> draftArticle(Knowledge knowledge) {
        return Handled.of(DraftArticle.class, ONE, (DraftArticle it, Person by) -> knowledge.draft(it, by))
                .as(Task.OFFICE);
    }

    @Bean
    static ActionHandler<PublishArticle, String> publishArticle(Knowledge knowledge) {
        return Handled.of(PublishArticle.class, LEAD, (PublishArticle it, Person by) -> knowledge.publish(it, by))
                .as(Task.OFFICE)
                .neverHeld()
                .unless(knowledge::objectionsToPublish);
    }

    @Bean
    static ActionHandler<WalkScript, InteractionId> walkScript(Knowledge knowledge) {
        return Handled.of(WalkScript.class, TRAINEE, (WalkScript it, Person by) -> knowledge.walk(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<PutInLine, ArrivalId> putInLine(Line line) {
        return Handled.of(PutInLine.class, TRAINEE, (PutInLine it, Person by) -> line.put(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<TakeNext, InteractionId> takeNext(Line line) {
        return Handled.of(TakeNext.class, TRAINEE, (TakeNext it, Person by) -> line.take(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<TakeFromLine, InteractionId> takeFromLine(Line line) {
        return Handled.of(TakeFromLine.class, TRAINEE, (TakeFromLine it, Person by) -> line.take(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<LeaveLine, ArrivalId> leaveLine(Line line) {
        return Handled.of(LeaveLine.class, TRAINEE, (LeaveLine it, Person by) -> line.leave(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ReturnToLine, ArrivalId> returnToLine(Line line) {
        return Handled.of(ReturnToLine.class, TRAINEE, (ReturnToLine it, Person by) -> line.back(it))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ParkInteraction, InteractionId> parkInteraction(Line line) {
        return Handled.of(ParkInteraction.class, TRAINEE, (ParkInteraction it, Person by) -> line.park(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<ResumeInteraction, InteractionId> resumeInteraction(Line line) {
        return Handled.of(ResumeInteraction.class, TRAINEE, (ResumeInteraction it, Person by) -> line.resume(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<HandOverInteraction, ArrivalId> handOverInteraction(Line line) {
        return Handled.of(
                        HandOverInteraction.class,
                        TRAINEE,
                        (HandOverInteraction it, Person by) -> line.handOver(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }

    @Bean
    static ActionHandler<SetWaitingTarget, ArrivalKind> setWaitingTarget(Line line) {
        return Handled.of(SetWaitingTarget.class, SUPERVISOR, (SetWaitingTarget it, Person by) -> line.set(it))
                .as(Task.OFFICE);
    }

    @Bean
    static ActionHandler<HandOverMessage, MessageId> handOverMessage(Messages messages) {
        return Handled.of(HandOverMessage.class, TRAINEE, (HandOverMessage it, Person by) -> messages.handOver(it, by))
                .as(Task.CONTACTS)
                .neverHeld();
    }
}
