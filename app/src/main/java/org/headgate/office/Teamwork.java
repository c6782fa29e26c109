package org.headgate.office;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.headgate.kernel.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people work together: who stands in for whom, how tasks are done, and what people suggest. */
@Repository
public class Teamwork {
    private static final String PLAYBOOK = """
            select distinct on (b.task, b.name, b.language)
                   b.name, b.language, b.version, b.title, b.task, b.steps, p.full_name as written_by_name, b.written_on
              from office.playbook b
              join office.person p on p.id = b.written_by
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Teamwork(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<CoverageCell> coverage() {
        return jdbc.sql("select person_id as person, task, readiness, since from office.coverage")
                .query(CoverageCell.class)
                .list();
    }

    void cover(SetCoverage cell, LocalDate today) {
        jdbc.sql("delete from office.coverage where person_id = :person and task = :task")
                .param("person", cell.person().value())
                .param("task", cell.task().name())
                .update();
        var readiness = cell.readiness();
        if (readiness == null) return;
        jdbc.sql("""
                insert into office.coverage (person_id, task, readiness, since)
                values (:person, :task, :readiness, :today)
                """)
                .param("person", cell.person().value())
                .param("task", cell.task().name())
                .param("readiness", readiness.name())
                .param("today", today)
                .update();
    }

    /** The newest version of each playbook in a language. */
    public List<Playbook> playbooks(String language) {
        return jdbc.sql(PLAYBOOK + " where b.language = :language order by b.task, b.name, b.language, b.version desc")
                .param("language", language)
                .query(Teamwork::playbook)
                .list();
    }

    public Optional<Playbook> playbook(String name, String language) {
        return jdbc.sql(PLAYBOOK + """
                 where b.name = :name
                   and b.language = :language
                 order by b.task, b.name, b.language, b.version desc
                 limit 1
                """)
                .param("name", name)
                .param("language", language)
                .query(Teamwork::playbook)
                .optional();
    }

    private static Playbook playbook(ResultSet row, int number) throws SQLException {
        return new Playbook(
                row.getString("name"),
                row.getString("language"),
                row.getInt("version"),
                row.getString("title"),
                Task.valueOf(row.getString("task")),
                strings(row.getArray("steps")),
                row.getString("written_by_name"),
                row.getObject("written_on", LocalDate.class));
    }

    static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    int write(WritePlaybook written, Person by, LocalDate today) {
        return jdbc.sql("""
                insert into office.playbook (name, language, version, title, task, steps, written_by, written_on)
                select :name, :language, coalesce(max(version), 0) + 1, :title, :task, :steps, :by, :today
                  from office.playbook
                 where name = :name
                   and language = :language
                returning version
                """)
                .param("name", written.name())
                .param("language", written.language())
                .param("title", written.title())
                .param("task", written.task().name())
                .param("steps", written.steps().toArray(String[]::new))
                .param("by", by.id().value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** Those without an answer first, newest first. */
    public List<SuggestionCard> suggestions() {
        return jdbc.sql("""
                select s.id, s.about, s.words, p.full_name as by_name, s.made_at, s.answer, s.answer_words,
                       a.full_name as answered_by_name
                  from office.suggestion s
                  join office.person p on p.id = s.by_id
                  left join office.person a on a.id = s.answered_by
                 order by s.answer is not null, s.id desc
                 limit 200
                """).query(SuggestionCard.class).list();
    }

    long suggest(Suggest suggestion, Person by) {
        if (suggestion.words().isBlank()) throw new Rejection("Say what you suggest.");
        return jdbc.sql("""
                insert into office.suggestion (about, words, by_id, made_at)
                values (:about, :words, :by, :now)
                returning id
                """)
                .param("about", suggestion.about().strip())
                .param("words", suggestion.words().strip())
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void answer(AnswerSuggestion answer, Person by) {
        var answered = jdbc.sql("""
                update office.suggestion
                   set answer = :answer, answer_words = :words, answered_by = :by, answered_at = :now
                 where id = :id
                   and answer is null
                   and by_id <> :by
                """)
                .param("answer", answer.answer().name())
                .param("words", answer.words().strip())
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", answer.suggestion())
                .update();
        if (answered == 0) throw new Rejection("This is answered already, or it is your own suggestion.");
    }
}
