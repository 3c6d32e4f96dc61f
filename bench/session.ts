import { password } from "@/e2e/support/template";

/** Signs WHO@annals.test in through next-auth's credentials endpoint. Returns the cookie header for further requests. */
export async function sessionOf(
  url: string,
  who: string,
  more: Record<string, string> = {},
): Promise<string> {
  const first = await fetch(`${url}/api/auth/csrf`, { headers: more });
  if (!first.ok) throw new Error(`Signing in answered ${first.status}.`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, email: `${who}@annals.test`, password, json: "true" });
  const headers = { ...more, cookie: cookiesOf(first) };
  const answer = await fetch(`${url}/api/auth/callback/credentials`, { method: "POST", body, headers });
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}.`);
  return cookiesOf(answer);
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
