package org.headgate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.headgate.metering.SampleMeters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole office on a real PostgreSQL: one server and one application for all of them. Tests that write either
 * roll back ({@code @Transactional}) or open accounts of their own; none relies on an empty database. What tests need is
 * imported here and not by them: another set of beans would be another application, and the cluster serves one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "headgate.data=target/office",
            "headgate.db-port=0",
            "db-scheduler.polling-interval=200ms",
            "headgate.sign-in.bcrypt-strength=4"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({PagesTester.class, SampleMeters.class})
public @interface OfficeTest {}
