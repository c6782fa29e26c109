package org.headgate.service;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.headgate.customers.AgreementId;
import org.headgate.kernel.Rejection;
import org.headgate.premises.PremisesId;

/**
 * Somebody begins to take service at a premises.
 *
 * @param seen the agreements that held there when the form was made; others by now mean that somebody was faster
 */
public record StartService(
        PremisesId premises,
        List<PointTerms> points,
        LocalDate on,
        Reading reading,
        List<Figure> figures,
        Newcomer who,
        String note,
        List<AgreementId> seen)
        implements MoveAsked {
    static final int NOTE_AT_MOST = 500;

    public StartService {
        points = List.copyOf(points);
        figures = List.copyOf(figures);
        seen = List.copyOf(seen);
        note = note.strip();
        if (points.isEmpty()) throw new Rejection("Choose at least one service to start.");
        if (note.length() > NOTE_AT_MOST) throw new Rejection("At most %s characters.", NOTE_AT_MOST);
    }

    @Override
    public OptionalLong accountConcerned() {
        var account = who.account();
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}
