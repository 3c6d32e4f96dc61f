import { request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { publicAddresses } from "./support/public-addresses";
import { expect, test } from "./support/test";

type Reply = { status: number; headers: IncomingMessage["headers"]; body: string };

function ask(url: string, method = "GET", headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent: false }, async (answer) =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) }),
    );
    asking.on("error", reject).end();
  });
}

test.describe("HTTP", () => {
  test("HEAD is answered as GET is, whatever range is asked for", async ({ sharedSite: site }) => {
    for (const path of publicAddresses()) {
      const whole = await ask(site.url + path);
      const head = await ask(site.url + path, "HEAD", { range: "bytes=0-9" });
      expect([head.status, head.body], path).toEqual([whole.status, ""]);
      for (const name of ["content-type", "content-length", "etag", "vary", "cache-control", "link"])
        expect(head.headers[name], `${name} of ${path}`).toBe(whole.headers[name]);
    }
  });

  test("every address names the methods that it takes", async ({ sharedSite: site }) => {
    for (const path of [
      ...publicAddresses(),
      "/no/such/page",
      "/api/v1/nothing",
      "/desk",
      "/api/desk/revisions",
    ]) {
      for (const method of ["PUT", "DELETE", "PATCH", "TRACE"]) {
        const { status, headers, body } = await ask(site.url + path, method);
        expect([status, headers["content-language"]], `${method} ${path}`).toEqual([405, "zh-CN, en"]);
        const { error } = JSON.parse(body) as {
          error: { code: string; allowed: string[]; zh: string; en: string };
        };
        expect(error).toMatchObject({ code: "method_not_allowed", value: method });
        expect(headers.allow, path).toBe(error.allowed.join(", "));
      }
    }
    const posted = await ask(`${site.url}/api/v1/observations.csv`, "POST");
    expect([posted.status, posted.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect((await ask(`${site.url}/reports/2023`, "POST")).headers.allow).toBe("GET, HEAD");
  });

  test("an error of the API has what a good answer has", async ({ sharedSite: site }) => {
    const bad = [
      "observations.csv?year=1999",
      "observations.csv?colour=red",
      "search.json",
      "nothing",
      "%E5%9F",
    ];
    for (const path of bad) {
      const { status, headers, body } = await ask(`${site.url}/api/v1/${path}`);
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
      expect(headers, path).toMatchObject({
        "access-control-allow-origin": "*",
        "access-control-expose-headers": expect.stringContaining("etag"),
        "cache-control": "no-store",
        "content-language": "zh-CN, en",
        "content-type": "application/json; charset=utf-8",
        "x-content-type-options": "nosniff",
      });
      expect(String(headers.vary).toLowerCase(), path).toContain("accept-encoding");
      expect(JSON.parse(body), path).toMatchObject({
        error: { zh: expect.any(String), en: expect.any(String) },
      });
      const head = await ask(`${site.url}/api/v1/${path}`, "HEAD");
      expect([head.status, head.body], path).toEqual([status, ""]);
      expect(head.headers["content-type"], path).toBe(headers["content-type"]);
    }
  });

  test("a raw Chinese address is answered with the address to use", async ({ sharedSite: site }) => {
    const { hostname, port } = new URL(site.url);
    const socket = connect(Number(port), hostname);
    socket.write(`GET /api/v1/search.json?q=培训 HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
    const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
    expect(head).toContain("HTTP/1.1 400");
    const { error } = JSON.parse(body) as { error: { code: string; example: string; zh: string } };
    expect(error.code).toBe("malformed_address");
    const found = await ask(site.url + error.example);
    expect(JSON.parse(found.body)).toMatchObject({ query: "培训" });
  });

  test("a link that was shared in WeChat or by mail leads to the same answer", async ({
    sharedSite: site,
  }) => {
    const tags = "utm_source=wechat&utm_medium=social&from=timeline&isappinstalled=0";
    const search = "/api/v1/search.json?q=%E5%9F%B9%E8%AE%AD";
    const narrow = "/api/v1/observations.csv?year=2023&section=8.3";
    for (const path of [...publicAddresses(), search, narrow, "/search?q=a", "/compare?years=2021,2023"]) {
      const [plain, tagged] = [
        await ask(site.url + path),
        await ask(`${site.url}${path}${path.includes("?") ? "&" : "?"}${tags}`),
      ];
      expect([tagged.status, tagged.headers.etag], path).toEqual([plain.status, plain.headers.etag]);
    }
    const moved = await ask(`${site.url}/zh/reports/2023?${tags}`);
    expect([moved.status, new URL(moved.headers.location ?? "", site.url).search]).toEqual([307, ""]);
    const refused = await ask(`${site.url}${narrow}&colour=red&${tags}`);
    expect(JSON.parse(refused.body)).toMatchObject({
      error: { code: "unknown_parameter", parameter: "colour" },
    });
  });

  test("a search for text copied out of a PDF finds what the text itself finds", async ({
    sharedSite: site,
  }) => {
    const find = async (query: string) => {
      const { body } = await ask(`${site.url}/api/v1/search.json?q=${encodeURIComponent(query)}`);
      return (JSON.parse(body) as { groups: { count: number }[] }).groups;
    };
    expect(await find("⻓三⻆")).toEqual(await find("长三角"));
    expect((await find("长三角")).length).toBeGreaterThan(0);
  });
});
