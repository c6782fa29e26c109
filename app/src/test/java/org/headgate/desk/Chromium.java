package org.headgate.desk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of a test class, kept as a static {@code @RegisterExtension}. What axe, the console and the content-security
 * policy complain of, and every page that scrolls sideways, fails the test at its end. Where there is no Chromium the tests fail.
 */
public final class Chromium implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    private static final List<Path> PLACES = Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of("/usr/bin", name))
            .toList();
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** What axe finds, and the first place of each; the long list of what is right stays in the browser. */
    private static final String VIOLATIONS = """
            rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
              .then(found => found.violations.map(one => one.id + ' ' + one.nodes[0].html))
            """;

    private static final String BUSY = "!!document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')";
    private static final int MOST_WAITS = 500;
    private static final int MOST_TAB_STOPS = 300;

    private final List<String> complaints = new ArrayList<>();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        var chromium = PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("The browser tests need Chromium at %s: ./headgate test installs it."
                                .formatted(PLACES.stream().map(Path::toString).collect(Collectors.joining(" or ")))));
        var made = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = made;
        browser = made.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        complaints.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isEmpty() && !complaints.isEmpty())
            throw new AssertionError(String.join("\n", complaints));
    }

    /** A window of its own: nobody is signed in. */
    public BrowserContext window(int width) {
        return Objects.requireNonNull(browser).newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    /** A window in which a mouse or finger is a complaint. */
    public BrowserContext keyboardOnly(int width) {
        var window = window(width);
        window.addInitScript("""
                for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
                  addEventListener(kind, () => console.error('a mouse was used'), { capture: true })
                """);
        return window;
    }

    /** A page of a window; what its console says is kept, but for the refusals that stories ask for. */
    public Page page(BrowserContext window) {
        var page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches(".*\\b(403|404|409|422|423)\\b.*"))
                complaints.add(page.url() + " " + message.text());
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        return page;
    }

    /** A page of a window on which somebody has signed in, without a mouse. */
    public Page signedIn(BrowserContext window, String office, String person) {
        var page = page(window);
        signIn(page, office, person);
        page.waitForURL(office + "/");
        return page;
    }

    /** Writes somebody's name and the demo's password at the front door. */
    static void signIn(Page page, String office, String person) {
        page.navigate(office + "/sign-in");
        page.waitForSelector("#user:focus");
        page.keyboard().type(person);
        page.keyboard().press("Tab");
        page.keyboard().type("headgate");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.matches(".*/sign-in(\\?.*)?"));
    }

    /** Opens a page and waits until everything on it has come. */
    static void go(Page page, String address) {
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Waits until the parts that a page asks for by itself are there. */
    static void settled(Page page) {
        for (int waits = 0; waits < MOST_WAITS && (boolean) page.evaluate(BUSY); waits++) page.waitForTimeout(20);
    }

    /** Nothing for axe to complain of, and nothing that scrolls the page sideways. */
    void check(Page page, String what) {
        if (!(boolean) page.evaluate("'axe' in window")) page.evaluate(AxeBuilder.getAxeScript());
        ((List<?>) page.evaluate(VIOLATIONS, RULES)).forEach(violation -> complaints.add(what + ": " + violation));
        var sideways = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (sideways.intValue() > 0) complaints.add(what + " scrolls sideways by " + sideways);
    }

    void complain(String of) {
        complaints.add(of);
    }

    /** A picture of a page under {@code target/pages}, to be looked at. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pages", name + ".png"))
                .setFullPage(true));
    }

    /** Presses Tab until the focus is on what is wanted. */
    public static void tabTo(Page page, String wanted) {
        for (int presses = 0; presses < MOST_TAB_STOPS; presses++) {
            if ((boolean) page.evaluate("wanted => document.activeElement?.matches(wanted) ?? false", wanted)) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("%s cannot be reached by Tab on %s".formatted(wanted, page.url()));
    }
}
