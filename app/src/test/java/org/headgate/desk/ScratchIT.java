package org.headgate.desk;

import com.microsoft.playwright.*;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.headgate.demo.DemoTown;
import org.headgate.office.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TownTest
class ScratchIT {
    @LocalServerPort int port;
    @Autowired DemoTown town;
    @Autowired People people;
    @Autowired org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @Test
    void shots() throws Exception {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        Thread.sleep(4000);
        var number = jdbc.sql("select a.number from customers.account a join documents.document d on d.account_id = a.id order by d.id limit 1").query(String.class).single();
        System.out.println("READING " + jdbc.sql("select state, source, remark, barcodes::text, numbers::text from documents.reading").query().listOfRows());
        try (var pw = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
             var browser = pw.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")))) {
            for (var lang : new String[] {"en", "es"}) for (int width : new int[] {1440, 390}) {
                if (lang.equals("es") && width == 1440) continue;
                people.prefer(people.named("nadia").orElseThrow().id(), lang, "light", true);
                try (var ctx = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)); var page = ctx.newPage()) {
                    page.navigate("http://localhost:" + port + "/sign-in");
                    page.fill("#user", "nadia"); page.fill("#pass", "headgate"); page.click("button[type=submit]"); page.waitForURL("**/");
                    for (var path : new String[] {"/documents?q=water", "/documents/queue", "/documents/cabinet", "/documents/retention", "/documents/1", "/documents/4", "/documents/account/" + number, "/accounts/" + number}) {
                        page.navigate("http://localhost:" + port + path);
                        page.waitForLoadState(LoadState.NETWORKIDLE);
                        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots/" + lang + width + path.replaceAll("[/?=]", "_") + ".png")));
                    }
                    page.navigate("http://localhost:" + port + "/documents/1"); page.click("button[popovertarget=edit]");
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/" + lang + width + "_edit.png")));
                    if (width == 1440) {
                        page.navigate("http://localhost:" + port + "/documents");
                        java.nio.file.Files.writeString(Path.of("target/note.txt"), "A note about leaks at the meter");
                        java.nio.file.Files.write(Path.of("target/bad.pdf"), new byte[] {'M', 'Z', 0, 1});
                        page.setInputFiles("#files", new Path[] {Path.of("target/note.txt"), Path.of("target/bad.pdf")});
                        page.click("#upload button[type=submit]");
                        page.waitForLoadState(LoadState.NETWORKIDLE);
                        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots/taken.png")));
                    }
                }
            }
        }
    }
}
