package org.headgate.api;

import java.util.List;
import java.util.UUID;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.WaitsForReview;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is told what happens; for administrators, because an address may be a secret. */
@Controller
@RequestMapping("/webhooks")
class WebhookPages {
    private static final int SHOWN = 50;

    private final Webhooks webhooks;
    private final OpenApi description;
    private final Submissions submissions;

    WebhookPages(Webhooks webhooks, OpenApi description, Submissions submissions) {
        this.webhooks = webhooks;
        this.description = description;
        this.submissions = submissions;
    }

    @GetMapping
    String webhooks(Person me, Model model) {
        return show(me, null, false, model);
    }

    /** The key is made here, shown on the answer, and kept encrypted. */
    @PostMapping
    String subscribe(
            Person me,
            @RequestParam String url,
            @RequestParam(defaultValue = "") List<String> events,
            @RequestParam UUID requestKey,
            Model model) {
        var secret = WebhookSecret.fresh();
        var wanted = events.contains(TokenLimits.ALL) ? List.of(TokenLimits.ALL) : events;
        try {
            submissions.perform(new SubscribeWebhook(url, wanted, webhooks.seal(secret)), me, requestKey);
        } catch (WaitsForReview _) {
            return show(me, secret, true, model);
        }
        return show(me, secret, false, model);
    }

    @PostMapping("/{subscription}/end")
    String end(Person me, @PathVariable long subscription, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        submissions.perform(new EndWebhook(new SubscriptionId(subscription)), me, requestKey);
        Toast.say(redirect, "api.told.ended");
        return "redirect:/webhooks";
    }

    @PostMapping("/deliveries/{delivery}")
    String resend(Person me, @PathVariable long delivery, @RequestParam UUID requestKey, RedirectAttributes redirect) {
        submissions.perform(new ResendDelivery(new DeliveryId(delivery)), me, requestKey);
        Toast.say(redirect, "api.told.resent");
        return "redirect:/webhooks";
    }

    private String show(Person me, @Nullable WebhookSecret secret, boolean waits, Model model) {
        if (!me.level().reaches(Level.ADMINISTRATOR))
            throw new AccessDeniedException("webhooks are for administrators");
        model.addAttribute("subscriptions", webhooks.subscriptions())
                .addAttribute("deliveries", webhooks.deliveries(SHOWN))
                .addAttribute(
                        "actions",
                        description.actions().stream().map(ActionSheet::of).toList())
                .addAttribute("secret", secret == null ? "" : secret.text())
                .addAttribute("waits", waits);
        return "api/webhooks";
    }
}
