package org.headgate.web;

import java.net.URI;
import java.util.Set;
import org.headgate.office.Passkeys;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Whom a passkey is for: this office at its address ({@code HEADGATE_URL}; on the machine itself {@code http://localhost:PORT},
 * for browsers make no passkeys for bare addresses). The device must verify its person, so a passkey alone is two factors.
 */
@Component
class PasskeyParty implements WebAuthnRelyingPartyOperations {
    private final Passkeys passkeys;
    private final Agency agency;
    private final Environment environment;
    private volatile @Nullable WebAuthnRelyingPartyOperations party;

    PasskeyParty(Passkeys passkeys, Agency agency, Environment environment) {
        this.passkeys = passkeys;
        this.agency = agency;
        this.environment = environment;
    }

    /** Made when it is first asked: before, the office does not know its port. */
    private WebAuthnRelyingPartyOperations party() {
        var known = party;
        if (known != null) return known;
        var url = environment.getProperty("headgate.url", "");
        var origin = url.isBlank()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : url.strip().replaceAll("/+$", "");
        var made = new Webauthn4JRelyingPartyOperations(
                passkeys,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(URI.create(origin).getHost())
                        .name(agency.name())
                        .build(),
                Set.of(origin));
        made.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        party = made;
        return made;
    }

    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        return party().createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        return party().registerCredential(request);
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return party().createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return party().authenticate(request);
    }
}
