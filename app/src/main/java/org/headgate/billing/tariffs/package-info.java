/** The editions of the tariff book: proposed with the prices that would change, adopted by two people, kept for ever. */
@NamedInterface("tariffs")
@NullMarked
package org.headgate.billing.tariffs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
