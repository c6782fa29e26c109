package org.headgate.rating.yaml;

/** What to do with a file in which one key stands twice in the same map. */
public enum DuplicateKeys {
    /** Refuse the file and name each line: nobody can tell which of the two was adopted. */
    REFUSE,
    /** Take the last one, as most YAML readers do without saying so. */
    LAST_WINS
}
