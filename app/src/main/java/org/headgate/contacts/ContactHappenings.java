package org.headgate.contacts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.headgate.web.AccountHappening;
import org.headgate.web.AccountHappenings;
import org.headgate.web.AccountShown;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts, comments and cases in the timeline of an account. */
@Repository
class ContactHappenings implements AccountHappenings {
    private final JdbcClient jdbc;

    ContactHappenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.CONTACTS;
    }

    /** @param what a channel, a comment's kind or a case's step */
    record Happened(
            LocalDate on,
            OffsetDateTime at,
            String sort,
            String what,
            String kind,
            String words,
            long reference,
            @Nullable String who) {}

    @Override
    public List<AccountHappening> of(AccountShown account, Stretch stretch) {
        return jdbc
                .sql("""
                select *
                  from ((select i.business_date as on, i.started_at as at, 'CONTACT' as sort, i.channel as what,
                                i.direction as kind, i.words, i.id as reference, p.full_name as who
                           from contacts.interaction i
                           join office.person p on p.id = i.person_id
                          where i.account_id = :account
                            and i.business_date <= :through
                          order by i.business_date desc, i.id desc
                          limit :atMost)
                        union all
                        (select i.business_date, i.started_at, 'CONTACT', i.channel, i.direction, i.words, i.id, p.full_name
                           from contacts.interaction_account l
                           join contacts.interaction i on i.id = l.interaction_id
                           join office.person p on p.id = i.person_id
                          where l.account_id = :account
                            and i.business_date <= :through
                          order by i.business_date desc, i.id desc
                          limit :atMost)
                        union all
                        (select c.on_day, c.written_at, 'COMMENT', c.kind, '', c.words, c.id, p.full_name
                           from contacts.comment c
                           join office.person p on p.id = c.written_by
                          where c.account_id = :account
                            and c.removed_at is null
                            and c.visible_to = '{}'
                            and c.on_day <= :through
                          order by c.on_day desc, c.id desc
                          limit :atMost)
                        union all
                        (select s.on_day, s.at, 'CASE', s.kind, c.kind, s.words, c.id, p.full_name
                           from contacts.customer_case c
                           join contacts.case_step s on s.case_id = c.id
                           left join office.person p on p.id = s.person_id
                          where c.account_id = :account
                            and s.kind in ('OPENED', 'ESCALATED', 'RAN_OUT', 'APPEALED', 'RESOLVED')
                            and s.on_day <= :through
                          order by s.on_day desc, s.id desc
                          limit :atMost)) as happened
                 order by "on" desc, at desc, reference desc
                 limit :atMost
                """)
                .param("account", account.id())
                .param("through", stretch.through())
                .param("atMost", stretch.atMost())
                .query(Happened.class)
                .list()
                .stream()
                .map(ContactHappenings::happening)
                .toList();
    }

    private static AccountHappening happening(Happened it) {
        var said = switch (it.sort()) {
            case "CONTACT" ->
                AccountHappening.of(
                                it.on(),
                                ContactHappenings.icon(Channel.valueOf(it.what())),
                                Tone.INFO,
                                Saying.of("contacts.happened.%s.%s".formatted(it.kind(), it.what())))
                        .leadingTo("/contacts/" + it.reference());
            case "COMMENT" ->
                AccountHappening.of(
                        it.on(),
                        CommentKind.valueOf(it.what()).icon(),
                        Tone.PLAIN,
                        Saying.of("contacts.happened.comment", Saying.of("contacts.comment.kind." + it.what())));
            default ->
                AccountHappening.of(
                                it.on(),
                                "ban",
                                it.what().equals("RESOLVED") ? Tone.OK : Tone.HELD,
                                Saying.of("contacts.happened.case." + it.what(), String.valueOf(it.reference())))
                        .leadingTo("/cases/" + it.reference());
        };
        return said.at(it.at().toInstant())
                .by(it.who())
                .under(it.words().isBlank() ? null : Saying.verbatim(shortened(it.words())));
    }

    static String icon(Channel channel) {
        return switch (channel) {
            case PHONE -> "phone";
            case COUNTER -> "user";
            case EMAIL, MAIL -> "mail";
            case FAX -> "printer";
            case WEB, CHAT -> "note";
        };
    }

    private static String shortened(String words) {
        return words.length() <= 160 ? words : words.substring(0, 157).strip() + "…";
    }
}
