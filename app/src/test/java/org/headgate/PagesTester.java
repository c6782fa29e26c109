package org.headgate;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for pages and sends forms as somebody who is signed in, with a new request key each time. */
@TestComponent
public class PagesTester {
    @Autowired
    MockMvcTester web;

    public Document page(String path, String username) {
        return html(web.get().uri(path).with(user(username)).exchange());
    }

    /** A part of a page, as htmx asks for it. */
    public Document part(String path, String username) {
        return html(web.get()
                .uri(path)
                .with(user(username))
                .header("HX-Request", "true")
                .exchange());
    }

    public MvcTestResult send(String path, String username, Map<String, String> form) {
        return sent(path, username, form, false);
    }

    /** A form as htmx sends it. */
    public MvcTestResult sendPart(String path, String username, Map<String, String> form) {
        return sent(path, username, form, true);
    }

    private MvcTestResult sent(String path, String username, Map<String, String> form, boolean partial) {
        var request = web.post()
                .uri(path)
                .with(user(username))
                .with(csrf())
                .param("requestKey", UUID.randomUUID().toString());
        form.forEach(request::param);
        if (partial) request.header("HX-Request", "true");
        return request.exchange();
    }

    public static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
