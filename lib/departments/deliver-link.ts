import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import { isMailSetUp, sendMail } from "@/lib/platform/mail";
import { site } from "@/lib/platform/site";
import type { MadeLink } from "./commands";
import type { Returned } from "./decision-commands";
import { handOverText, mailOf, returnedText } from "./messages";
import { type HandOver, isAwaited } from "./model";
import { reminderTokens } from "./reminders-repository";

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

/** Tells a department what was returned and why. Only the mail carries a link, since the editor is not to have it. */
export async function tellReturned({ handOver, gaps, reason }: Returned) {
  const returned = { ...askedOf(handOver), figures: gaps.map(({ name }) => name), reason };
  const url = isMailed(handOver) ? await reminderAddress(handOver) : null;
  const mail = await sendTo(handOver, mailOf("returned", returnedText(returned, url)));
  return { text: returnedText(returned, null), mail };
}

async function reminderAddress({ id }: HandOver): Promise<string | null> {
  const token = (await reminderTokens(reader(), [id])).get(id);
  return token === undefined ? null : addressOfLink(token);
}

const isMailed = ({ department: { email } }: HandOver) => email !== "" && isMailSetUp();

async function sendTo(handOver: HandOver, mail: { subject: string; text: string }) {
  const { email: to } = handOver.department;
  return isMailed(handOver) ? { to, isAccepted: await sendMail({ to, ...mail }) } : null;
}

/** What a message to a department says of its part. */
export function askedOf({ department, report, section, part, note, dueOn, gaps }: HandOver) {
  return {
    ...{ department, section, part, note, dueOn },
    year: report.year,
    missing: gaps.filter(isAwaited).length,
  };
}
