// Passkeys: made on one's own page, shown at sign-in. Buttons with data-passkey="make" or "show"; data-csrf is the form token.
(() => {
    "use strict";

    async function send(path, csrf, body) {
        const answer = await fetch(path, {
            method: "POST",
            credentials: "same-origin",
            headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": csrf },
            body: body === undefined ? undefined : JSON.stringify(body),
        });
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
        return answer.json();
    }

    async function make(csrf, label) {
        const options = await send("/webauthn/register/options", csrf);
        const key = await navigator.credentials.create({
            publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
        });
        const json = key.toJSON();
        await send("/webauthn/register", csrf, {
            publicKey: {
                credential: {
                    id: json.id,
                    rawId: json.rawId,
                    type: json.type,
                    authenticatorAttachment: json.authenticatorAttachment,
                    clientExtensionResults: json.clientExtensionResults,
                    response: {
                        attestationObject: json.response.attestationObject,
                        clientDataJSON: json.response.clientDataJSON,
                        transports: json.response.transports,
                    },
                },
                label,
            },
        });
        location.assign("/me/sign-in");
    }

    async function show(csrf) {
        const options = await send("/webauthn/authenticate/options", csrf);
        const key = await navigator.credentials.get({
            publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
        });
        const json = key.toJSON();
        const answer = await send("/login/webauthn", csrf, {
            id: json.id,
            rawId: json.rawId,
            type: json.type,
            authenticatorAttachment: json.authenticatorAttachment,
            clientExtensionResults: json.clientExtensionResults,
            response: json.response,
        });
        if (!answer.authenticated) throw new Error("not taken");
        location.assign("/");
    }

    for (const button of document.querySelectorAll("[data-passkey]")) {
        if (!window.PublicKeyCredential || !PublicKeyCredential.parseRequestOptionsFromJSON) {
            button.disabled = true;
            continue;
        }
        button.addEventListener("click", async () => {
            const told = document.querySelector("[data-passkey-told]");
            if (told) told.textContent = "";
            button.disabled = true;
            try {
                const label = document.querySelector("[data-passkey-label]");
                if (button.dataset.passkey === "make") await make(button.dataset.csrf, label.value.trim() || label.placeholder);
                else await show(button.dataset.csrf);
            } catch (refused) {
                if (told) told.textContent = told.dataset.passkeyTold;
            } finally {
                button.disabled = false;
            }
        });
    }
})();
