package org.headgate.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashMap;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An OpenID Connect provider on this machine that vouches for whoever it is told to. */
final class FakeProvider implements AutoCloseable {
    private final HttpServer server;
    private final RSAKey key;
    private volatile String email = "";
    private volatile boolean verified = true;
    private volatile String nonce = "";
    private volatile String prompt = "";

    static FakeProvider started() {
        try {
            return new FakeProvider();
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells an office that its people have accounts here. */
    void introduce(DynamicPropertyRegistry properties) {
        properties.add("headgate.oidc.issuer", this::issuer);
        properties.add("headgate.oidc.client-secret", () -> "secret");
        properties.add("headgate.oidc.name", () -> "Basin accounts");
    }

    private FakeProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","userinfo_endpoint":"%1$s/userinfo","subject_types_supported":["public"],
                 "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(issuer())));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", exchange -> answer(exchange, """
                {"access_token":"opaque","token_type":"Bearer","expires_in":60,"id_token":"%s"}
                """.formatted(idToken())));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/userinfo", exchange -> answer(exchange, """
                {"sub":"42","email":"%s","email_verified":%s}""".formatted(email, verified)));
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void vouchFor(String address, boolean isVerified) {
        email = address;
        verified = isVerified;
    }

    /** Whether whoever came last was to say who they are, even if they were known. */
    boolean askedAnew() {
        return prompt.equals("login");
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = new HashMap<String, String>();
        for (var pair : exchange.getRequestURI().getRawQuery().split("&", -1)) {
            var both = pair.split("=", 2);
            asked.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        nonce = String.valueOf(asked.get("nonce"));
        prompt = asked.getOrDefault("prompt", "");
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=abc&state="
                                + URLEncoder.encode(String.valueOf(asked.get("state")), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    @SuppressWarnings("JavaUtilDate") // what the library takes
    private String idToken() {
        try {
            var now = InstantSource.system().instant();
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer())
                            .subject("42")
                            .audience("headgate")
                            .issueTime(Date.from(now))
                            .expirationTime(Date.from(now.plusSeconds(60)))
                            .claim("nonce", nonce)
                            .claim("email", email)
                            .claim("email_verified", verified)
                            .build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
