package org.headgate.office;

/** Suggests to do something otherwise; {@code about} names the policy or playbook. */
public record Suggest(String about, String words) implements Action<Long> {}
