import { request, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, it } from "vitest";
import { corsHeaders } from "@/lib/open-data/open-data-headers";
import { securityHeaders } from "@/lib/platform/http/security-headers";
import { errorAnswer } from "@/lib/prepared/error-page";
import { readyToSend, sendAnswer } from "@/lib/prepared/send-answer";
import { createHttpServer } from "./http-server";
import { withErrors } from "./request-handler";

type Headers = Record<string, string | string[] | undefined>;

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

async function serve(handle: RequestListener): Promise<number> {
  const server = createHttpServer({ handle, proxies: 0 });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  return (server.address() as AddressInfo).port;
}

function ask(port: number, method: string, path: string, headers: Headers = {}): Promise<Headers> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port, method, path, headers, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.headers);
    });
    asking.on("error", reject).end();
  });
}

const answers: Record<string, RequestListener> = {
  "one that says nothing": (_, response) => response.end(),
  "one with headers": (_, response) => response.writeHead(200, { "Content-Type": "text/plain" }).end(),
  "one with a reason": (_, response) => response.writeHead(302, "Found", { location: "/" }).end(),
  "an error": withErrors(() => Promise.reject(new Error("surprise"))),
  "a page in words": (asked, response) =>
    sendAnswer(asked, response, readyToSend(errorAnswer("/reports", 503))),
};

it.each(Object.entries(answers))("%s has every security header", async (_, handle) => {
  const headers = await ask(await serve(handle), "GET", "/reports");
  expect(headers).toMatchObject({
    ...securityHeaders("own"),
    "content-security-policy": expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
  });
});

it.each([
  ["a method that is not taken", "PUT", "/", {}],
  ["a body that is too large", "POST", "/desk", { "content-length": String(2 ** 40) }],
  ["an address that cannot be decoded", "GET", "/api/desk/attachments/%ff", {}],
])("%s is refused with every security header", async (_, method, path, headers) => {
  const port = await serve((__, response) => response.end());
  expect(await ask(port, method, path, headers)).toMatchObject(securityHeaders("own"));
});

it.each(["nonsense\r\n\r\n", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n"])(
  "%j is refused with every security header",
  async (sent) => {
    const socket = connect(await serve(() => undefined), "127.0.0.1");
    socket.write(sent);
    const answer = await text(socket);
    for (const [name, value] of Object.entries(securityHeaders("own")))
      expect(answer).toContain(`\r\n${name}: ${value}\r\n`);
  },
);

it("leaves what is said, and lets others have what they may read", async () => {
  const port = await serve((asked, response) => {
    if (asked.url === "/open") return response.writeHead(200, corsHeaders).end();
    response.setHeader("Content-Security-Policy", "default-src 'self'");
    return response.writeHead(200, { "Referrer-Policy": "no-referrer" }).end();
  });
  const own = await ask(port, "GET", "/own");
  expect(own).toMatchObject({
    "content-security-policy": "default-src 'self'",
    "referrer-policy": "no-referrer",
  });
  const open = await ask(port, "GET", "/open");
  expect(open).toMatchObject(securityHeaders("open"));
  expect(open).not.toHaveProperty("x-frame-options");
});
