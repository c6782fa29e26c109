package org.headgate.documents;

import org.headgate.batch.JobId;

/** A content waits to be read by the machine, and its job is planned. */
record ReadingPlanned(JobId job) {}
