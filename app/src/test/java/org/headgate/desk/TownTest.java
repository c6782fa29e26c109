package org.headgate.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.headgate.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of pages in the demo office: a small made-up town of Joshua Basin, billed for a year, on a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"headgate.data=target/pages-town", "headgate.db-port=0", "server.port=0"})
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import(BusyOffice.class)
@interface TownTest {}
