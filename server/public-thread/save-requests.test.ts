import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { saveFieldAddress } from "@/lib/entry/save-address";
import { answerSaves } from "../http/save-endpoint";
import { withErrors } from "../http/request-handler";
import type { FromWorker } from "./messages";
import { saveRequests } from "./save-requests";

type Asked = Extract<FromWorker, { kind: "save" }>;

const stops: (() => void)[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  stops.splice(0).forEach((stop) => stop());
});

/** A server that answers saves as `behind` does, and 404 to all else. */
async function served(behind: (asked: Asked, saved: ReturnType<typeof saveRequests>["saved"]) => void) {
  const { save, saved } = saveRequests((asked) => setImmediate(() => behind(asked, saved)));
  const answerSave = answerSaves(save);
  const server = createServer(
    withErrors(async (request, response) => {
      if (!(await answerSave(request, response))) response.writeHead(404).end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const post = (url: string, body: string) =>
  fetch(url + saveFieldAddress, { method: "POST", body, headers: { cookie: `n=${body.length}` } });

it("gives each its own answer, in whatever order they are made", async () => {
  const asked: Asked[] = [];
  const url = await served((one, saved) => {
    if (asked.push(one) < 3) return;
    for (const { id, asked: of } of asked.reverse())
      saved({ kind: "saved", id, answer: `${of.headers.cookie} wrote ${of.body}` });
  });
  const answers = await Promise.all(["一", "bb", ""].map((body) => post(url, body).then((it) => it.text())));
  expect(answers).toEqual(["n=1 wrote 一", "n=2 wrote bb", "n=0 wrote "]);
});

it("ends the request of a save that failed, and takes the next", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const url = await served(({ id, asked }, saved) =>
    saved({ kind: "saved", id, answer: asked.body === "bad" ? null : "{}" }),
  );
  await expect(post(url, "bad")).rejects.toThrow();
  expect(told).toHaveBeenCalledOnce();
  const answer = await post(url, "good");
  expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
    200,
    "application/json; charset=utf-8",
    "{}",
  ]);
});

it("leaves everything else to others", async () => {
  const url = await served(() => expect.unreachable());
  expect((await fetch(url + saveFieldAddress)).status).toBe(404);
  expect((await fetch(`${url}${saveFieldAddress}/x`, { method: "POST" })).status).toBe(404);
});
