package org.headgate.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of an action that is no prose: a file, a bank account, a code, a digest (by chance some hold what passes for a card
 * number). It is not searched for card numbers.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotFreeText {}
