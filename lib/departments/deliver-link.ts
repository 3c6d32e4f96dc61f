import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import { isMailSetUp, sendMail } from "@/lib/platform/mail";
import { site } from "@/lib/platform/site";
import type { MadeLink } from "./commands";
import type { Returned } from "./decision-commands";
import { handOverText, mailOf, returnedText } from "./messages";
import { type HandOver, isAwaited } from "./model";

/** A link on its way to the department. Only now is its address known: it is shown, with a text to pass on. */
export type DeliveredLink = {
  handOverId: string;
  url: string;
  text: Bilingual;
  /** The address it was mailed to, and whether the mail server took it; null if it is to be passed on by hand. */
  mail: { to: string; isAccepted: boolean } | null;
};

/** Returns the link's address, in Chinese like the site by default; the page offers English. */
export function addressOfLink(token: string): string {
  return new URL(`/answer/${token}`, site()).href;
}

/** Mails a link to the department where that is possible. Not to be called in a transaction. */
export async function deliverLink({ handOver, token }: MadeLink): Promise<DeliveredLink> {
  const url = addressOfLink(token);
  const text = handOverText({ ...askedOf(handOver), url });
  return { handOverId: handOver.id, url, text, mail: await sendTo(handOver, mailOf("handedOver", text)) };
}

/** Tells a department what was returned and why. */
export async function tellReturned({ handOver, gaps, reason }: Returned) {
  const figures = gaps.map(({ name }) => name);
  const text = returnedText({ ...askedOf(handOver), figures, reason });
  return { text, mail: await sendTo(handOver, mailOf("returned", text)) };
}

async function sendTo({ department: { email } }: HandOver, mail: { subject: string; text: string }) {
  if (email === "" || !isMailSetUp()) return null;
  return { to: email, isAccepted: await sendMail({ to: email, ...mail }) };
}

/** What a message to a department says of its part. */
export function askedOf({ department, report, section, part, note, dueOn, gaps }: HandOver) {
  return {
    ...{ department, section, part, note, dueOn },
    year: report.year,
    missing: gaps.filter(isAwaited).length,
  };
}
