import { type AddressInfo, createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

const mail = { to: "li.hua@annals.test", subject: "邀请", text: "请选择密码。" };

/** Enough of a mail server to take a message, or to refuse whom it is for. */
function smtp(said: string[], refuses = ""): Server {
  return createServer((socket) => {
    socket.write("220 ready\r\n");
    let isData = false;
    socket.on("data", (chunk) => {
      for (const line of chunk.toString().split("\r\n").filter(Boolean)) {
        said.push(line);
        if (isData && line !== ".") continue;
        if (line === "DATA") socket.write("354 go on\r\n");
        else if (refuses && line.includes(refuses)) socket.write("550 nobody here\r\n");
        else socket.write("250 fine\r\n");
        isData = line === "DATA";
      }
    });
  });
}

const said: string[] = [];
const server = smtp(said, "nobody@");

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function mailWith(url: string) {
  vi.resetModules();
  vi.stubEnv("SMTP_URL", url);
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
    const { port } = server.address() as AddressInfo;
    const { sendMail } = await mailWith(`smtp://127.0.0.1:${port}`);
    expect(await sendMail(mail)).toBe(true);
    expect(said).toContain("MAIL FROM:<annals@annals.test>");
    expect(said).toContain("RCPT TO:<li.hua@annals.test>");
  });

  it("answers false, without throwing, when the server refuses or is not there", async () => {
    const { port } = server.address() as AddressInfo;
    const { sendMail } = await mailWith(`smtp://127.0.0.1:${port}`);
    expect(await sendMail({ ...mail, to: "nobody@annals.test" })).toBe(false);
    const gone = await mailWith("smtp://127.0.0.1:1");
    expect(await gone.sendMail(mail)).toBe(false);
  });
});
