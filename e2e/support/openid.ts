import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export const client = { id: "annals", secret: "a secret that only tests use" };

/** The person signed in at the provider, with the claims that it makes. */
type Claims = { sub: string; email?: string; nonce?: string; auth_time?: number };

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const inBase64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function signed(claims: object): string {
  const content = `${inBase64({ alg: "RS256", kid: "only" })}.${inBase64(claims)}`;
  return `${content}.${sign("RSA-SHA256", Buffer.from(content), privateKey).toString("base64url")}`;
}

/** A minimal OpenID Connect provider that signs in without asking and makes the claims it is given. */
export async function startProvider() {
  const asked = new Map<string, URLSearchParams>();
  const provider = { url: "", claims: { sub: "1" } as Claims, requests: [] as URLSearchParams[], stop };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  provider.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return provider;

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? "/", provider.url);
    if (pathname === "/authorize") return authorize(searchParams, response);
    const body =
      pathname === "/token" ? token(request, new URLSearchParams(await text(request))) : facts(pathname);
    response.writeHead(body ? 200 : 400, { "content-type": "application/json" });
    response.end(JSON.stringify(body ?? { error: "invalid_grant" }));
  }

  function authorize(query: URLSearchParams, response: ServerResponse) {
    const code = randomUUID();
    asked.set(code, query);
    provider.requests.push(query);
    const back = new URL(query.get("redirect_uri") ?? "");
    back.search = new URLSearchParams({ code, state: query.get("state") ?? "" }).toString();
    response.writeHead(302, { location: back.href }).end();
  }

  function token(request: IncomingMessage, form: URLSearchParams) {
    const query = asked.get(form.get("code") ?? "");
    asked.delete(form.get("code") ?? "");
    const proof = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const basic = Buffer.from(`${client.id}:${encodeURIComponent(client.secret).replaceAll("%20", "+")}`);
    const isClient = request.headers.authorization === `Basic ${basic.toString("base64")}`;
    if (!query || !isClient || query.get("code_challenge") !== proof) return null;
    const now = Math.floor(Date.now() / 1000);
    const standard = { iss: provider.url, aud: client.id, iat: now, exp: now + 300, auth_time: now };
    const claims = { ...standard, nonce: query.get("nonce"), ...provider.claims };
    return { access_token: randomUUID(), token_type: "Bearer", id_token: signed(claims) };
  }

  function facts(pathname: string) {
    if (pathname === "/keys")
      return { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "only", use: "sig", alg: "RS256" }] };
    return {
      issuer: provider.url,
      authorization_endpoint: `${provider.url}/authorize`,
      token_endpoint: `${provider.url}/token`,
      jwks_uri: `${provider.url}/keys`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      token_endpoint_auth_methods_supported: ["client_secret_basic"],
    };
  }

  async function stop() {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
