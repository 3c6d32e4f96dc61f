import { expect, it } from "vitest";
import { inProcessRequest } from "./in-process-request";

it("asks a handler without a port, with the same headers every time", async () => {
  const ask = inProcessRequest(
    (request, response) => {
      response.writeHead(404, { "x-host": request.headers.host });
      response.end(`${request.method} ${request.url}`);
    },
    { host: "annals.test" },
  );
  const answers = await Promise.all(["/a?b=c", "/d"].map(ask));
  expect(answers.map(({ status, body }) => [status, body.toString()])).toEqual([
    [404, "GET /a?b=c"],
    [404, "GET /d"],
  ]);
  expect(answers[0]?.headers["x-host"]).toBe("annals.test");
});

it("fails where the handler breaks off", async () => {
  const ask = inProcessRequest((_, response) => response.destroy(), {});
  await expect(ask("/")).rejects.toThrow();
});
