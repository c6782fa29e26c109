package org.headgate.service;

import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountDate;
import org.headgate.web.AccountDates;
import org.headgate.web.AccountHappening;
import org.headgate.web.AccountHappenings;
import org.headgate.web.AccountShown;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.stereotype.Component;

/** What the page of an account shows of the life of its service. */
@Component
class ServiceOnAccounts implements AccountActs, AccountDates, AccountHappenings {
    private final Moves moves;

    ServiceOnAccounts(Moves moves) {
        this.moves = moves;
    }

    @Override
    public List<AccountAct> on(AccountShown account, Person me) {
        var of = "?account=" + account.digits();
        return List.of(
                AccountAct.of("service.act.start", "player-play", "/service/start" + of, "v", 200),
                AccountAct.of("service.act.stop", "player-pause", "/service/stop" + of, "t", 210)
                        .hinting("service.act.stop.hint"),
                AccountAct.of("service.act.transfer", "arrow-back-up", "/service/transfer" + of, "m", 220)
                        .hinting("service.act.transfer.hint"),
                AccountAct.of("service.act.add", "droplet", "/service/add" + of, "e", 230),
                AccountAct.of("service.act.reversion", "home", "/service/owners" + of, "r", 240));
    }

    @Override
    public List<AccountDate> of(AccountShown account) {
        return moves.plannedOf(new AccountId(account.id())).stream()
                .map(move -> new AccountDate(
                        move.onDay(), "service.date." + move.kind().name(), List.of(move.begins()), path(move)))
                .toList();
    }

    @Override
    public Kind kind() {
        return Kind.SERVICE;
    }

    @Override
    public List<AccountHappening> of(AccountShown account, Stretch stretch) {
        return moves.of(new AccountId(account.id()), stretch.through(), stretch.atMost()).stream()
                .map(ServiceOnAccounts::happening)
                .toList();
    }

    private static AccountHappening happening(MoveCard move) {
        var happened = AccountHappening.of(
                        move.onDay().isAfter(move.askedOn()) && move.state() != MoveState.IN_EFFECT
                                ? move.askedOn()
                                : move.onDay(),
                        move.kind() == MoveKind.STOP ? "player-pause" : "player-play",
                        move.state() == MoveState.PLANNED ? Tone.DUE : Tone.PLAIN,
                        Saying.of(
                                "service.happened." + move.kind().name() + "."
                                        + move.state().name(),
                                move.begins(),
                                move.onDay()))
                .leadingTo(path(move))
                .by(move.askedBy());
        return move.note().isBlank() ? happened : happened.under(Saying.verbatim(move.note()));
    }

    private static String path(MoveCard move) {
        return "/moves/" + move.id().value();
    }
}
