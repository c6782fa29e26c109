package org.headgate.customers;

/** Somebody of an account, and what they are to it. */
public record PersonOnAccount(AccountRole role, PersonSheet person) {}
