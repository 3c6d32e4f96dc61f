import { fail, ok, type Result } from "@/lib/platform/result";
import { now, passwordLasts, type Session } from "./session";

/** A request's headers, by their names in small letters. */
export type Head = { get: (name: string) => string | null };

export type Terms = {
  /** Refused where the password was given too long ago: what is done cannot be taken back. */
  reauthenticate?: boolean;
  /** Also for who has something to see to first, such as setting up a second factor. */
  whateverIsNeeded?: boolean;
};

/** The session of who asks, when a page of ours asks for them, on the terms of what is asked for. */
export async function sameOriginSession(
  head: Head,
  who: () => Promise<Session | null>,
  { reauthenticate = false, whateverIsNeeded = false }: Terms = {},
): Promise<Result<Session>> {
  if (!isSameOrigin(head)) return fail("FORBIDDEN", notSameOrigin);
  const session = await who();
  if (!session) return fail("NOT_SIGNED_IN", signedOut);
  if (session.need && !whateverIsNeeded) return fail("FORBIDDEN", firstThingsFirst);
  if (reauthenticate && !(now() - session.passwordAt <= passwordLasts))
    return fail("REAUTHENTICATE", passwordWanted);
  return ok(session);
}

// Next compares Origin with Host only when Origin is sent; a request without one would run.
export function isSameOrigin(head: Head): boolean {
  const origin = head.get("origin");
  const host = head.get("x-forwarded-host") ?? head.get("host");
  if (origin) return URL.canParse(origin) && new URL(origin).host === host;
  return head.get("sec-fetch-site") === "same-origin";
}

export const notSameOrigin = {
  zh: "这个请求不是从本系统的页面发出的，未作任何更改。",
  en: "This request did not come from a page of this system; nothing was changed.",
};

const signedOut = {
  zh: "登录已失效。您输入的内容还在页面上：请在新窗口重新登录，再回到这里保存。",
  en: "Your session has ended. What you typed is still on this page: sign in again in a new window, then come back and save.",
};

const firstThingsFirst = {
  zh: "请先到“账户”页完成登录安全设置。您输入的内容还在页面上。",
  en: "First finish setting up your sign-in on the account page. What you typed is still on this page.",
};

const passwordWanted = {
  zh: "这一步要再次输入密码，还没有执行。",
  en: "This step needs your password again; it has not been carried out.",
};
