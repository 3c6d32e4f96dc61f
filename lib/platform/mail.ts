import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { oneLine } from "@/lib/characters/clean-text";
import { xmlText } from "@/lib/characters/xml-characters";
import { env } from "./env";
import { log } from "./log";

export type Mail = {
  to: string;
  subject: string;
  text: string;
  headers?: Readonly<Record<string, string>>;
  /** With angle brackets; by default it is drawn for each message. */
  messageId?: string;
};

/** `refused` is an address that the mail server does not take; what `failed` may be tried again. */
export type MailOutcome = "accepted" | "refused" | "failed";

let transport: Transporter | undefined;

export function isMailSetUp(): boolean {
  return env.SMTP_URL !== undefined;
}

/**
 * Sends a plain-text message. Returns false, and never throws, if mail is not set up or the server refuses. Must not
 * be called inside a transaction, which would wait for the mail server.
 */
export async function sendMail(mail: Mail): Promise<boolean> {
  return (await attemptMail(mail)) === "accepted";
}

/** The same for those who need to know whether it may be tried again. */
export async function attemptMail({ to, subject, text, ...more }: Mail): Promise<MailOutcome> {
  if (!env.SMTP_URL) return "failed";
  // nodemailer's own timeouts are minutes.
  transport ??= createTransport(env.SMTP_URL, { from: env.MAIL_FROM, ...timeouts });
  try {
    await transport.sendMail({ to, subject: oneLine(xmlText(subject)), text: xmlText(text), ...more });
    return "accepted";
  } catch (error) {
    log.warn({ error: withoutAddress(error as Error, to) }, "a message could not be sent");
    return isRefusal(error) ? "refused" : "failed";
  }
}

/** Whether the server will never take the address. That it does not take our own, or a password, is no fault of the address. */
function isRefusal(error: unknown): boolean {
  const { command, responseCode = 0 } = error as { command?: string; responseCode?: number };
  return command === "RCPT TO" && responseCode >= 500;
}

// Servers repeat the address in their answers.
const withoutAddress = ({ message }: Error, to: string) => message.replaceAll(to, "…");

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
