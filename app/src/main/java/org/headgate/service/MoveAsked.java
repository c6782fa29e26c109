package org.headgate.service;

import java.time.LocalDate;
import org.headgate.office.Action;

/** A move as somebody asks for it on a form, before it is done. */
sealed interface MoveAsked extends Action<MoveId> permits StartService, StopService, TransferService {
    LocalDate on();
}
