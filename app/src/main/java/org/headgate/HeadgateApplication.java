package org.headgate;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: the web office, and the context in which commands run. */
@SpringBootApplication
public class HeadgateApplication {}
