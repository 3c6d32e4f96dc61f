import { once } from "node:events";
import { readdirSync } from "node:fs";
import { request } from "node:http";
import { type AddressInfo, connect, createServer } from "node:net";
import { text } from "node:stream/consumers";
import { securityHeaders } from "@/lib/platform/http/security-headers";
import { observatoryModifiers, observatoryScore } from "./support/observatory";
import { type Site, startSite } from "./support/site";
import { expect, test } from "./support/test";

type Headers = Record<string, string | undefined>;
type Asked = { method?: string; path: string; headers?: Record<string, string>; status: number };

const origin = "https://annals.example.org";
const policy = "content-security-policy";

function ask(
  port: number,
  { method = "GET", path, headers = {} }: Asked,
): Promise<Headers & { status: string }> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port, method, path, headers, agent: false }, (answer) => {
      answer.resume();
      const cookies = answer.headers["set-cookie"]?.join("\n");
      resolve({ ...(answer.headers as Headers), "set-cookie": cookies, status: String(answer.statusCode) });
    });
    asking.on("error", reject).end();
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

const own: Asked[] = [
  { path: "/", status: 200 },
  { path: "/en/reports/2023", status: 200 },
  { method: "HEAD", path: "/reports/2023", status: 200 },
  { path: "/reports/2023", headers: { range: "bytes=0-9" }, status: 206 },
  { path: "/reports/2023", headers: { range: "bytes=9999999-" }, status: 416 },
  { path: "/search?q=a", status: 200 },
  { path: "/zh/reports/2023", status: 307 },
  { path: "/no/such/page", status: 404 },
  { path: "/reports/1999", status: 404 },
  { path: "/sign-in", status: 200 },
  { path: "/desk", status: 307 },
  { path: "/desk/%ff", status: 400 },
  { path: "/welcome/nothing", status: 200 },
  { path: "/answer/nothing", status: 200 },
  { path: "/subscription/nothing", status: 200 },
  { path: "/en/subscription/nothing/leave", status: 303 },
  { method: "POST", path: "/subscription/nothing/leave", status: 400 },
  { path: "/api/desk/audit.csv", status: 401 },
  { method: "POST", path: "/api/desk/revisions", status: 200 },
  { method: "PUT", path: "/desk", status: 405 },
  { method: "POST", path: "/desk", headers: { "content-length": "99999999999" }, status: 413 },
  { path: "/api/health", status: 200 },
  { path: "/api/metrics", status: 200 },
  { path: "/icon.svg", status: 200 },
  { path: "/reader.js", status: 200 },
];

const open: Asked[] = [
  { path: "/api/v1/reports.json", status: 200 },
  { path: "/api/v1/observations.csv?year=2023", status: 200 },
  { path: "/api/v1/observations.csv?colour=red", status: 400 },
  { method: "OPTIONS", path: "/api/v1/observations.csv", status: 204 },
  { path: "/api/v1/nothing", status: 404 },
  { method: "DELETE", path: "/api/v1/reports.json", status: 405 },
  { path: "/feed.xml", status: 200 },
  { path: "/robots.txt", status: 200 },
  { path: "/sitemap.xml", status: 200 },
  { path: "/charts/training.people.png", status: 200 },
  { path: "/cards/site.png", status: 200 },
  { path: "/embed/training.people", status: 200 },
];

test.describe("under https", () => {
  let site: Site;
  let port: number;
  test.beforeAll(async () => {
    port = await freePort();
    site = await startSite({ settings: { APP_URL: origin, PORT: String(port) } });
  });
  test.afterAll(() => site.stop());

  test("every kind of answer has every security header", async () => {
    const [script] = readdirSync(".next/static/chunks").filter((name) => name.endsWith(".js"));
    const statics: Asked = { path: `/_next/static/chunks/${script}`, status: 200 };
    const [ownHeaders, openHeaders] = [securityHeaders("own", true), securityHeaders("open", true)];
    for (const asked of [...own, statics]) {
      const { status, ...headers } = await ask(port, asked);
      const what = `${asked.method ?? "GET"} ${asked.path}`;
      expect.soft([what, Number(status)]).toEqual([what, asked.status]);
      expect
        .soft(headers, what)
        .toMatchObject({ ...ownHeaders, [policy]: expect.stringContaining("frame-ancestors 'none'") });
    }
    for (const asked of open) {
      const { status, ...headers } = await ask(port, asked);
      expect.soft([asked.path, Number(status)]).toEqual([asked.path, asked.status]);
      expect.soft(headers, asked.path).toMatchObject({ ...openHeaders, [policy]: expect.any(String) });
      expect.soft(headers, asked.path).not.toHaveProperty("x-frame-options");
    }
  });

  test("one that has not changed has them too, and what Node cannot read", async () => {
    const { etag } = await ask(port, { path: "/reports/2023", status: 200 });
    const { status, ...headers } = await ask(port, {
      path: "/reports/2023",
      headers: { "if-none-match": etag ?? "" },
      status: 304,
    });
    const { [policy]: _, ...others } = securityHeaders("own", true);
    expect([status, headers]).toEqual(["304", expect.objectContaining(others)]);
    const socket = connect(port, "127.0.0.1");
    socket.write("nonsense\r\n\r\n");
    expect(await text(socket)).toContain("strict-transport-security: max-age=63072000; includeSubDomains");
  });

  for (const path of ["/", "/reports/2023", "/search?q=a", "/sign-in"])
    test(`Mozilla's Observatory gives ${path} at least 110 points`, async () => {
      const modifiers = observatoryModifiers(await ask(port, { path, status: 200 }));
      expect(observatoryScore(modifiers), JSON.stringify(modifiers)).toBeGreaterThanOrEqual(110);
    });
});

test("without https no browser is told to use it alone", async ({ sharedSite }) => {
  const headers = await ask(Number(new URL(sharedSite.url).port), { path: "/", status: 200 });
  expect(headers).not.toHaveProperty("strict-transport-security");
});
