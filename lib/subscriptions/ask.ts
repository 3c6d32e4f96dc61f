import "server-only";
import { officeInForce } from "@/lib/office/reads";
import { longestEmail } from "@/lib/accounts/model";
import { emailSchema } from "@/lib/accounts/schema";
import type { Locale } from "@/lib/platform/i18n/routing";
import { attemptMail, isMailSetUp } from "@/lib/platform/mail";
import { site } from "@/lib/platform/site";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { absolute, confirmationAddress } from "./addresses";
import { confirmationToken } from "./confirmation-token";
import type { AskingState } from "./form-state";
import { confirmationMail } from "./messages";
import { confirmWithin, parseScope } from "./model";
import { countRequest } from "./request-limits";
import { findScopeName } from "./scope-name";

/** `address` is the network address of who asks; `email` and `scope` are as they came from the form. */
type Asked = { address: string; email: string; scope: string; locale: Locale };

/**
 * Sends the link that confirms a subscription. Nothing is looked up and nothing stored, so the answer is the same whether or not
 * the address is subscribed.
 */
export async function askToSubscribe(asked: Asked, now = new Date()): Promise<AskingState> {
  const typed = asked.email.slice(0, longestEmail);
  const problem = (name: NonNullable<AskingState["problem"]>) => ({ problem: name, email: typed });
  if (!isMailSetUp()) return problem("off");
  const email = emailSchema.safeParse(asked.email);
  if (!email.success) return problem("email");
  const scope = parseScope(asked.scope);
  const what = scope && findScopeName(scope, await acrossYearsInForce());
  if (!scope || !what) return problem("choice");
  const sent = { problem: null, email: "", sentTo: email.data };
  const allowed = await countRequest(asked.address, email.data);
  if (!allowed.ok) return allowed.why === "wait" ? { ...problem("wait"), minutes: allowed.minutes } : sent;

  const { locale } = asked;
  const token = confirmationToken({ email: email.data, locale, scope, until: now.getTime() + confirmWithin });
  const url = absolute(site(), locale, confirmationAddress(token));
  const report = (await officeInForce()).reportName;
  const mail = confirmationMail({ what, report, site: absolute(site(), locale, "/"), url }, locale);
  const outcome = await attemptMail({
    to: email.data,
    ...mail,
    headers: { "Auto-Submitted": "auto-replied" },
  });
  return outcome === "accepted" ? sent : problem(outcome);
}
