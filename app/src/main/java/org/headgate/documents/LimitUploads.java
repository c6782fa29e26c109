package org.headgate.documents;

import org.headgate.office.Action;

/** Says how large a file people may upload. */
public record LimitUploads(int megabytes) implements Action<Integer> {}
