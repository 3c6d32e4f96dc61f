import "server-only";
import { env } from "@/lib/platform/env";
import { isMailSetUp, sendMail } from "@/lib/platform/mail";
import type { CreatedLink } from "./commands";
import { linkEmail } from "./messages";
import type { Purpose } from "./one-time-link";

/** A link on its way to the person: by mail, where that is set up, or else by hand. Only then is its address known here. */
export type DeliveredLink = {
  personId: string;
  email: string;
  purpose: Purpose;
  expiresAt: string;
  delivery: { by: "mail"; isAccepted: boolean } | { by: "hand"; url: string };
};

/** Returns the link's address, in Chinese like the site by default; the page offers English. */
export function addressOfLink(token: string): string {
  const site = env.APP_URL ?? `http://localhost:${env.PORT}`;
  return new URL(`/welcome/${token}`, site).href;
}

export async function deliverLink({
  token,
  expiresAt,
  madeBy,
  ...created
}: CreatedLink): Promise<DeliveredLink> {
  const url = addressOfLink(token);
  const delivered = { ...created, expiresAt: expiresAt.toISOString() };
  if (!isMailSetUp()) return { ...delivered, delivery: { by: "hand", url } };
  const mail = linkEmail(created.purpose, { url, madeBy, until: printExpiry(expiresAt) });
  return {
    ...delivered,
    delivery: { by: "mail", isAccepted: await sendMail({ to: created.email, ...mail }) },
  };
}

function printExpiry(expiresAt: Date): string {
  return `${expiresAt.toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" }).slice(0, 16)} (UTC+8)`;
}
