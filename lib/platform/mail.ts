import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "./env";
import { log } from "./log";

export type Mail = { to: string; subject: string; text: string };

let transport: Transporter | undefined;

/** Whether mail can be sent at all: SMTP_URL is set. */
export function isMailSetUp(): boolean {
  return env.SMTP_URL !== undefined;
}

/**
 * Sends one message of plain text; false where mail is not set up or the server did not take it. Never throws, so that
 * no change depends on a mail server, and never belongs inside a transaction.
 */
export async function sendMail(mail: Mail): Promise<boolean> {
  if (!env.SMTP_URL) return false;
  // A server that does not answer keeps nobody waiting for minutes, which is what nodemailer would do.
  transport ??= createTransport(env.SMTP_URL, { from: env.MAIL_FROM, ...patience });
  try {
    await transport.sendMail(mail);
    return true;
  } catch (error) {
    log.warn({ error: (error as Error).message }, "a message could not be sent");
    return false;
  }
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
