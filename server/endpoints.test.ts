import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { endpoints, withEndpoints } from "./endpoints";

const every = endpoints.flatMap(({ methods, paths, handler }) =>
  paths.flatMap((path) => methods.map((method) => ({ method, path, handler }))),
);

/** Which handler a request reaches: that of its endpoint, or the next one. */
async function reached(method: string, url: string, { isLeft = false } = {}): Promise<string[]> {
  const calls: string[] = [];
  const handle = (name: string) => async () => {
    calls.push(name);
    return !isLeft;
  };
  const handlers = {
    "desk-endpoint": handle("desk-endpoint"),
    "observations-endpoint": handle("observations-endpoint"),
    "health-endpoint": handle("health-endpoint"),
    "metrics-endpoint": handle("metrics-endpoint"),
  };
  const route = withEndpoints(handlers, async () => calls.push("next"));
  await route({ method, url } as IncomingMessage, {} as ServerResponse);
  return calls;
}

describe("the endpoints that are answered before Next", () => {
  it.each(every)("$method $path reaches $handler", async ({ method, path, handler }) => {
    expect(await reached(method, path)).toEqual([handler]);
    expect(await reached(method, `${path}?year=2023`)).toEqual([handler]);
  });

  it.each(every)(
    "$method $path is left to Next where its handler leaves it",
    async ({ method, path, handler }) => {
      expect(await reached(method, path, { isLeft: true })).toEqual([handler, "next"]);
    },
  );

  it.each(every)("$path has no second handler below app/", ({ path, handler }) => {
    expect(existsSync(`app${path}/route.ts`)).toBe(false);
    expect(existsSync(`server/http/${handler}.ts`)).toBe(true);
  });

  it.each([
    ["GET", "/api/desk/revisions"],
    ["GET", "/api/desk/presence"],
    ["POST", "/api/desk/notices"],
    ["GET", "/api/desk/find"],
    ["POST", "/api/v1/observations.csv"],
    ["GET", "/api/v1/observations.csvx"],
    ["GET", "/api/v1/observations.csv/"],
    ["GET", "/reports/2023"],
  ])("%s %s is for Next", async (method, url) => {
    expect(await reached(method, url)).toEqual(["next"]);
  });
});
