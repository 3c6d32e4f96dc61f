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
  it("is not sent, and no error, where no server is set", async () => {
    const { isMailSetUp, sendMail } = await mailWith("");
    expect(isMailSetUp()).toBe(false);
    expect(await sendMail(mail)).toBe(false);
  });

  it("is handed to the server that is set, from the address that is set", async () => {
    const { sendMail } = await mailWith(url);
    expect(await sendMail(mail)).toBe(true);
    expect(server.received).toContain("MAIL FROM:<annals@annals.test>");
    expect(server.received).toContain("RCPT TO:<li.hua@annals.test>");
  });

  it("answers false, without throwing, when the server refuses or is not there", async () => {
    const { sendMail } = await mailWith(url);
    expect(await sendMail({ ...mail, to: "nobody@annals.test" })).toBe(false);
    const gone = await mailWith("smtp://127.0.0.1:1");
    expect(await gone.sendMail(mail)).toBe(false);
  });
});
