import "server-only";
import { env } from "@/lib/platform/env";
import { sendMail } from "@/lib/platform/mail";
import type { CreatedLink } from "./commands";
import { linkEmail } from "./messages";
import type { Purpose } from "./one-time-link";

export type DeliveredLink = {
  personId: string;
  url: string;
  purpose: Purpose;
  expiresAt: string;
  isMailed: boolean;
};

/** Returns the link's address, in Chinese like the site by default; the page offers English. */
export function addressOfLink(token: string): string {
  const site = env.APP_URL ?? `http://localhost:${env.PORT}`;
  return new URL(`/welcome/${token}`, site).href;
}

export async function deliverLink({
  token,
  email,
  expiresAt,
  ...created
}: CreatedLink): Promise<DeliveredLink> {
  const url = addressOfLink(token);
  const isMailed = await sendMail({ to: email, ...linkEmail(created.purpose, url, printExpiry(expiresAt)) });
  return {
    personId: created.personId,
    purpose: created.purpose,
    url,
    expiresAt: expiresAt.toISOString(),
    isMailed,
  };
}

function printExpiry(expiresAt: Date): string {
  return `${expiresAt.toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" }).slice(0, 16)} (UTC+8)`;
}
