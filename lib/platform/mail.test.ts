import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fakeSmtp } from "@/lib/testing/fake-smtp";

const mail = { to: "li.hua@annals.test", subject: "邀请", text: "请选择密码。" };
const server = fakeSmtp("nobody@");
let url: string;

beforeAll(async () => {
  url = await server.start();
});
afterAll(server.stop);

async function mailWith(smtp: string) {
  vi.resetModules();
  vi.stubEnv("SMTP_URL", smtp);
  vi.stubEnv("MAIL_FROM", "Annals <annals@annals.test>");
  return import("./mail");
}

describe("mail", () => {
  it("returns false without an error when no server is configured", async () => {
    const { isMailSetUp, sendMail } = await mailWith("");
    expect(isMailSetUp()).toBe(false);
    expect(await sendMail(mail)).toBe(false);
  });

  it("is sent to the configured server from the configured address", async () => {
    const { sendMail } = await mailWith(url);
    expect(await sendMail(mail)).toBe(true);
    expect(server.received).toContain("MAIL FROM:<annals@annals.test>");
    expect(server.received).toContain("RCPT TO:<li.hua@annals.test>");
  });

  it("carries headers and text as they are", async () => {
    const { attemptMail } = await mailWith(url);
    const headers = { "List-Unsubscribe": "<http://localhost:3000/x>" };
    const text = `${"改".repeat(60)}\n.\nA line of a dot above.\n`;
    expect(await attemptMail({ ...mail, text, headers, messageId: "<a.b@annals.test>" })).toBe("accepted");
    expect(server.messages.at(-1)).toMatchObject({
      to: mail.to,
      headers: {
        subject: "邀请",
        "list-unsubscribe": "<http://localhost:3000/x>",
        "message-id": "<a.b@annals.test>",
      },
    });
    expect(server.messages.at(-1)?.text.replaceAll("\r\n", "\n").trimEnd()).toBe(text.trimEnd());
  });

  it("tells an address that is refused for good from what may be tried again", async () => {
    const { attemptMail } = await mailWith(url);
    expect(await attemptMail({ ...mail, to: "nobody@annals.test" })).toBe("refused");
    server.state.isBroken = true;
    expect(await attemptMail(mail)).toBe("failed");
    server.state.isBroken = false;
  });

  it("returns false without throwing when the server refuses or is unreachable", async () => {
    const { sendMail } = await mailWith(url);
    expect(await sendMail({ ...mail, to: "nobody@annals.test" })).toBe(false);
    const unreachable = await mailWith("smtp://127.0.0.1:1");
    expect(await unreachable.sendMail(mail)).toBe(false);
  });
});
