import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, it } from "vitest";
import { answerFromResponse } from "@/lib/prepared/answer";
import { openAnswerCache } from "@/lib/prepared/answer-cache";
import { publicRouteMatcher } from "@/lib/prepared/public-routes";
import { createHttpServer } from "../http/http-server";
import { withErrors } from "../http/request-handler";
import { openReaderLine } from "./reader-line";
import { readerPages } from "./reader-pages";

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

const urls = ["/", "/search", "/compare", "/missing", "/en/missing", "/reports/2023"];

async function open() {
  const made: string[] = [];
  const cache = openAnswerCache({ store: null, maxBytes: 1_000_000 });
  const version = { id: "a", addresses: [urls], changesAt: Infinity, releases: [] };
  await cache.activate({ ...version, base: null, warm: [], isStored: false });
  const handle = readerPages({
    line: openReaderLine({ epoch: cache.epoch }),
    make: async (url) => {
      made.push(url);
      const body = Buffer.from(`<p>${url}</p>`);
      const answer = answerFromResponse({ status: 200, headers: { "content-type": "text/html" }, body });
      if (cache.isOfSet(url)) cache.put("a", url, answer);
      return answer;
    },
    isReaderPath: publicRouteMatcher({ "/[locale]/desk/page": "/[locale]/desk" }),
    prepared: async (url) => cache.find(url) ?? null,
    isOfSet: cache.isOfSet,
    isUnknown: cache.isUnknown,
  });
  const server = createHttpServer({
    proxies: 0,
    handle: withErrors(async (asked, response) => {
      if (!(await handle(asked, response))) response.end("for another");
    }),
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string) =>
    new Promise<[number | undefined, string]>((resolve, reject) => {
      const asking = request({ host: "127.0.0.1", port, agent: false, path }, (answer) => {
        text(answer).then((body) => resolve([answer.statusCode, body]), reject);
      });
      asking.on("error", reject).end();
    });
  return { made, ask };
}

it("answers every address that does not exist with one page for each language, made once", async () => {
  const { made, ask } = await open();
  for (const path of ["/nothing", "/reports/1999?z=1", "/%zz", "/compare/2021"])
    expect(await ask(path)).toEqual([404, "<p>/missing</p>"]);
  for (const path of ["/en/nothing", "/en/reports/1999"])
    expect(await ask(path)).toEqual([404, "<p>/en/missing</p>"]);
  expect(made).toEqual(["/missing", "/en/missing"]);
});

it("makes a page for what it reads of its query, whatever else is in it", async () => {
  const { made, ask } = await open();
  const asked = Array.from({ length: 20 }, (_, n) => ask(`/compare?years=2021,2023&z=${n}`));
  expect(new Set((await Promise.all(asked)).map(([, body]) => body))).toEqual(
    new Set(["<p>/compare?years=2021,2023</p>"]),
  );
  expect(new Set(made)).toEqual(new Set(["/compare?years=2021,2023"]));
});

it("leaves what is no page of readers to others", async () => {
  const { made, ask } = await open();
  expect([await ask("/desk"), made]).toEqual([[200, "for another"], []]);
});
