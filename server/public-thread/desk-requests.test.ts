import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { presenceAddress } from "@/lib/entry/form/presence-address";
import { saveFieldAddress } from "@/lib/entry/save-address";
import { noticesAddress } from "@/lib/notices/notices-address";
import { withEndpoints } from "../endpoints";
import { largestOfStrangers } from "../http/body-limit";
import type { DeskRequest } from "../http/desk-endpoint";
import { withErrors } from "../http/request-handler";
import { deskRequests } from "./desk-requests";
import { openReaderLine } from "./reader-line";

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

let asked: DeskRequest[];
let saves: number;
beforeEach(() => {
  asked = [];
  saves = 0;
});

/** A server whose line takes `mostWaiting` strangers, and which never comes to make what they wait for. */
async function served({ mostWaiting = 30, atOnce = 2 } = {}): Promise<string> {
  const line = openReaderLine({ epoch: () => 1, atOnce, mostWaiting });
  const desk = deskRequests({
    line,
    isKnown: ({ headers }) => headers.cookie === "known",
    ask: async (request) => {
      asked.push(request);
      return { status: 200, body: `"${request.path}"` };
    },
    countSave: () => void (saves += 1),
  });
  const next = async () => expect.unreachable("Next was asked");
  const server = createServer(withErrors(withEndpoints({ "desk-endpoint": desk }, next)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const requests = [
  ["POST", saveFieldAddress],
  ["POST", presenceAddress],
  ["GET", noticesAddress],
] as const;
const known = { cookie: "known" };
const bodyFor = (method: string, body: string) => (method === "POST" ? body : null);

it.each(requests)("%s %s of staff is put to the app thread at once, without Next", async (method, path) => {
  const url = await served({ atOnce: 0 });
  const answer = await fetch(url + path, { method, headers: known, body: bodyFor(method, "{}") });
  expect([answer.status, await answer.json()]).toEqual([200, path]);
  expect(asked).toMatchObject([{ method, path, body: method === "POST" ? "{}" : "" }]);
  expect(saves).toBe(path === saveFieldAddress ? 1 : 0);
});

it.each(requests)("%s %s of a stranger waits in line, and is asked to come again", async (method, path) => {
  const url = await served({ atOnce: 0, mostWaiting: 0 });
  const answer = await fetch(url + path, { method, body: bodyFor(method, "{}") });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "2"]);
  expect(await answer.json()).toMatchObject({ ok: false, error: { code: "UNAVAILABLE" } });
  expect(asked).toEqual([]);
});

it("does not put to the app thread what a stranger sends beyond any form", async () => {
  const url = await served();
  const body = "x".repeat(largestOfStrangers + 1);
  for (const headers of [{}, known]) await fetch(url + presenceAddress, { method: "POST", headers, body });
  expect(asked.map(({ body: sent }) => sent.length)).toEqual([0, body.length]);
});
