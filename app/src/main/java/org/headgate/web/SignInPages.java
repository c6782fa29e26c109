package org.headgate.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/** The front door. The language chosen here is remembered on this computer until somebody signs in with their own. */
@Controller
class SignInPages {
    private static final String COOKIE = "headgate-language";
    private static final Set<String> TOLD =
            Set.of("wrong", "locked", "out", "idle", "many", "ended", "nobody", "provider");

    private final AgencyProvider provider;

    SignInPages(AgencyProvider provider) {
        this.provider = provider;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String told,
            @RequestParam(required = false) @Nullable String language,
            HttpServletResponse response,
            Model model) {
        if (language != null) remember(Language.of(language), response);
        model.addAttribute("provider", provider.name());
        model.addAttribute("told", TOLD.contains(told) ? told : "");
        return "signin/signin";
    }

    private static void remember(Language language, HttpServletResponse response) {
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(COOKIE, language.code())
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(java.time.Duration.ofDays(365))
                        .build()
                        .toString());
    }

    static @Nullable String chosenLanguage(HttpServletRequest request) {
        var asked = request.getParameter("language");
        if (asked != null && !asked.isBlank()) return asked;
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
