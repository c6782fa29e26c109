package org.headgate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.headgate.office.Person;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A screen that nobody sat at for a while is locked over the page it shows, which keeps what was typed. The session knows it
 * too, so that a new tab or a reload leads to the same question: the password, or the agency's own account for whoever signed in
 * with that and has no password here.
 */
@Controller
@ConditionalOnWebApplication
class IdleLock {
    private static final String LOCKED = "headgate.locked";
    private static final String BACK = "headgate.unlock-back";
    private static final String ASKED_BY_SCRIPT = "X-Lock";

    private final AuthenticationConfiguration authentication;
    private final AgencyProvider provider;
    private final Words words;

    IdleLock(AuthenticationConfiguration authentication, AgencyProvider provider, Words words) {
        this.authentication = authentication;
        this.provider = provider;
        this.words = words;
    }

    @PostMapping("/lock")
    ResponseEntity<Void> lock(HttpServletRequest request) {
        request.getSession().setAttribute(LOCKED, true);
        return ResponseEntity.noContent().build();
    }

    /** For a page whose person has signed in again beside it: what its forms need. Not for anybody else. */
    @GetMapping(path = "/unlock", headers = ASKED_BY_SCRIPT)
    ResponseEntity<String> token(Person me, @RequestParam String username, CsrfToken csrf) {
        return me.username().equals(username)
                ? ResponseEntity.ok(csrf.getToken())
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    /** To the agency's own accounts, and back to the page that was asked for. */
    @GetMapping("/unlock/agency")
    String askTheProvider(@RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        if (provider.name().isEmpty()) return "redirect:/unlock";
        request.getSession().setAttribute(BACK, within(back));
        return "redirect:/oauth2/authorization/agency";
    }

    /** Where somebody lands who unlocked a page beside it: the page itself is still there, with what was typed. */
    @GetMapping("/unlock/done")
    String done(@RequestParam(defaultValue = "/") String back, Model model) {
        model.addAttribute("back", within(back));
        return "signin/unlocked";
    }

    /** The provider vouched anew: the session is open, and goes on where its person was; nowhere, if they were not on the way. */
    static Optional<String> opened(HttpServletRequest request) {
        var session = request.getSession();
        var back = session.getAttribute(BACK);
        session.removeAttribute(BACK);
        session.removeAttribute(LOCKED);
        return Optional.ofNullable(back).map(Object::toString);
    }

    @GetMapping(path = "/unlock", headers = "!" + ASKED_BY_SCRIPT)
    String ask(Person me, @RequestParam(defaultValue = "/") String back, HttpServletRequest request, Model model) {
        return isLocked(request) ? page("", back, model) : "redirect:" + within(back);
    }

    @PostMapping(path = "/unlock", headers = ASKED_BY_SCRIPT)
    ResponseEntity<String> unlock(
            Person me,
            @RequestParam(defaultValue = "") String password,
            @RequestHeader(ASKED_BY_SCRIPT) String script,
            HttpServletRequest request)
            throws Exception {
        var wrong = wrong(me, password);
        if (!wrong.isEmpty())
            return ResponseEntity.unprocessableContent().body(words.say(Language.of(me.language()), wrong));
        request.getSession().removeAttribute(LOCKED);
        return ResponseEntity.noContent().build();
    }

    @PostMapping(path = "/unlock", headers = "!" + ASKED_BY_SCRIPT)
    String unlock(
            Person me,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws Exception {
        var wrong = wrong(me, password);
        if (wrong.isEmpty()) {
            request.getSession().removeAttribute(LOCKED);
            return "redirect:" + within(back);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(wrong, back, model);
    }

    private static String page(String wrong, String back, Model model) {
        model.addAttribute("wrong", wrong).addAttribute("back", within(back));
        return "signin/locked";
    }

    /** The key of what is wrong with the password; a wrong one counts as at the front door. */
    private String wrong(Person me, String password) throws Exception {
        AuthenticationManager manager = authentication.getAuthenticationManager();
        try {
            manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(me.username(), password));
            return "";
        } catch (LockedException locked) {
            return "lock.wrong.locked";
        } catch (AuthenticationException wrong) {
            return "lock.wrong";
        }
    }

    private static String within(String back) {
        return back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") ? back : "/";
    }

    static boolean isLocked(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(LOCKED) != null;
    }

    /** Nothing of the office is shown or done in a locked session. */
    @Component
    static class Gate implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            if (!isLocked(request)) return true;
            if (request.getMethod().equals("GET") && !Shell.isPartial(request)) {
                var query = request.getQueryString();
                var asked = request.getRequestURI() + (query == null ? "" : "?" + query);
                response.sendRedirect("/unlock?back=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
            } else {
                response.setHeader("HX-Reswap", "none");
                response.setStatus(HttpStatus.LOCKED.value());
            }
            return false;
        }
    }
}
