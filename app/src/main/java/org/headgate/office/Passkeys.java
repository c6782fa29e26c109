package org.headgate.office;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of people: the public halves, and what Spring Security asks about them. A new one is an {@link AddPasskey}. */
@Service
public class Passkeys implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {
    private static final String RECORDS = """
            select credential_id, person_id, label, public_key, sign_count, verified, backup_eligible, backed_up,
                   array_to_string(transports, ',') as transports, attestation, client_data, made_at, used_at
              from office.passkey
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Secrets secrets;
    private final InstantSource clock;
    private final ObjectProvider<Office> office;

    Passkeys(JdbcClient jdbc, People people, Secrets secrets, InstantSource clock, ObjectProvider<Office> office) {
        this.jdbc = jdbc;
        this.people = people;
        this.secrets = secrets;
        this.clock = clock;
        this.office = office;
    }

    /** A passkey as its person sees it. */
    public record Card(String credentialId, String label, Instant madeAt, Instant usedAt) {}

    /** Somebody's passkeys, the newest first. */
    public List<Card> of(PersonId person) {
        return jdbc.sql(RECORDS + " where person_id = :person order by made_at desc")
                .param("person", person.value())
                .query((row, _) -> new Card(
                        new Bytes(row.getBytes("credential_id")).toBase64UrlString(),
                        row.getString("label"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("used_at").toInstant()))
                .list();
    }

    @Transactional
    PersonId add(AddPasskey it, Person by) {
        var label = it.label().strip();
        if (label.isEmpty() || label.length() > 60)
            throw new Rejection("A passkey has a name of at most %s characters.", 60);
        jdbc.sql("""
                insert into office.passkey
                       (credential_id, person_id, label, public_key, sign_count, verified, backup_eligible, backed_up,
                        transports, attestation, client_data, made_at, used_at)
                values (:id, :person, :label, :key, :count, true, :eligible, :backedUp, :transports, :attestation,
                        :clientData, :now, :now)
                """)
                .param("id", Bytes.fromBase64(it.credentialId()).getBytes())
                .param("person", by.id().value())
                .param("label", label)
                .param("key", Bytes.fromBase64(it.publicKey()).getBytes())
                .param("count", it.signCount())
                .param("eligible", it.backupEligible())
                .param("backedUp", it.backedUp())
                .param("transports", it.transports().toArray(String[]::new))
                .param("attestation", Bytes.fromBase64(it.attestation()).getBytes())
                .param("clientData", Bytes.fromBase64(it.clientData()).getBytes())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return by.id();
    }

    @Transactional
    PersonId remove(RemovePasskey it, Person by) {
        var removed = jdbc.sql("delete from office.passkey where credential_id = :id and person_id = :person")
                .param("id", Bytes.fromBase64(it.credentialId()).getBytes())
                .param("person", by.id().value())
                .update();
        if (removed == 0) throw new Rejection("This passkey is not one of yours.");
        return by.id();
    }

    /** A new passkey goes through the office's door; that a known one was used is written at once. */
    @Override
    @Transactional
    public void save(CredentialRecord key) {
        var used = jdbc.sql("""
                update office.passkey
                   set sign_count = :count, backed_up = :backedUp, used_at = :now
                 where credential_id = :id
                """)
                .param("count", key.getSignatureCount())
                .param("backedUp", key.isBackupState())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", key.getCredentialId().getBytes())
                .update();
        if (used > 0) return;
        var owner = people.withId(personOf(key.getUserEntityUserId())).orElseThrow();
        office.getObject()
                .perform(
                        new AddPasskey(
                                key.getCredentialId().toBase64UrlString(),
                                String.valueOf(key.getLabel()),
                                new Bytes(key.getPublicKey().getBytes()).toBase64UrlString(),
                                key.getSignatureCount(),
                                key.isBackupEligible(),
                                key.isBackupState(),
                                key.getTransports().stream()
                                        .map(AuthenticatorTransport::getValue)
                                        .toList(),
                                base64(key.getAttestationObject()),
                                base64(key.getAttestationClientDataJSON())),
                        owner)
                .orReject();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(RECORDS + " where credential_id = :id")
                .param("id", id.getBytes())
                .query(this::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return jdbc.sql(RECORDS + " where person_id = :person")
                .param("person", personOf(user).value())
                .query(this::credential)
                .list();
    }

    private CredentialRecord credential(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(new PersonId(row.getLong("person_id"))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("label"))
                .created(row.getTimestamp("made_at").toInstant())
                .lastUsed(row.getTimestamp("used_at").toInstant())
                .build();
    }

    private static String base64(@Nullable Bytes bytes) {
        return bytes == null ? "" : bytes.toBase64UrlString();
    }

    private static Set<AuthenticatorTransport> transports(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return people.withId(personOf(handle)).map(this::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return people.named(username).map(this::entity).orElse(null);
    }

    private PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person.id()))
                .name(person.username())
                .displayName(person.fullName())
                .build();
    }

    /** Whoever works here is known already. */
    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        // nothing to keep
    }

    /** Spring Security's page would; ours goes through {@link RemovePasskey}. */
    @Override
    public void delete(Bytes id) {
        throw new IllegalStateException("a passkey is removed by its person, through the office");
    }

    /** What a device knows its person by: their number, signed, so that it cannot be made up. */
    private Bytes handle(PersonId person) {
        var seal = secrets.seal("passkey %d".formatted(person.value()).getBytes(StandardCharsets.UTF_8));
        return new Bytes(
                ByteBuffer.allocate(24).putLong(person.value()).put(seal, 0, 16).array());
    }

    private PersonId personOf(Bytes handle) {
        if (handle.getBytes().length != 24) return new PersonId(0);
        var person = new PersonId(ByteBuffer.wrap(handle.getBytes()).getLong());
        return handle(person).equals(handle) ? person : new PersonId(0);
    }
}
