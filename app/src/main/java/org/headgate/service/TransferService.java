package org.headgate.service;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementId;
import org.headgate.kernel.Rejection;
import org.headgate.premises.PremisesId;

/**
 * An account moves from one premises to another on the same day.
 *
 * @param mailFollows whether mail goes to the new premises from then on
 * @param seen the agreements that held at the new premises when the form was made
 * @param version of the account when the form was made
 */
public record TransferService(
        AccountId account,
        PremisesId from,
        PremisesId to,
        LocalDate on,
        Reading reading,
        List<Figure> figures,
        List<PointTerms> points,
        boolean mailFollows,
        boolean turnOff,
        String note,
        List<AgreementId> seen,
        int version)
        implements MoveAsked {
    public TransferService {
        figures = List.copyOf(figures);
        points = List.copyOf(points);
        seen = List.copyOf(seen);
        note = note.strip();
        if (from.equals(to)) throw new Rejection("A transfer goes to other premises.");
        if (points.isEmpty()) throw new Rejection("Choose at least one service to start.");
        if (note.length() > StartService.NOTE_AT_MOST)
            throw new Rejection("At most %s characters.", StartService.NOTE_AT_MOST);
    }

    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}
