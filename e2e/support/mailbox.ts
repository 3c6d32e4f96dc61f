import { type CaughtMail, fakeSmtp } from "../../lib/testing/fake-smtp";
import { expect, test as base } from "./test";

export type Mailbox = {
  url: string;
  messages: readonly CaughtMail[];
  /** Resolves to the newest message to an address whose subject contains a text, once it has arrived. */
  message: (to: string, subject: string) => Promise<CaughtMail>;
};

/** Stories of a site that sends mail, with all that it sent. */
export const test = base.extend<{ mailbox: Mailbox }>({
  mailbox: async ({}, use) => {
    const server = fakeSmtp();
    const url = await server.start();
    const find = (to: string, subject: string) =>
      server.messages.findLast((mail) => mail.to === to && mail.headers.subject?.includes(subject));
    await use({
      url,
      messages: server.messages,
      message: async (to, subject) => {
        await expect.poll(() => find(to, subject), { timeout: 30_000 }).toBeDefined();
        return find(to, subject) as CaughtMail;
      },
    });
    await server.stop();
  },
  siteOptions: async ({ mailbox }, use) => {
    const settings = { SMTP_URL: mailbox.url, MAIL_FROM: "Annals <annals@annals.test>" };
    await use({ template: "changed", settings });
  },
});

export { expect };
