import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type * as React from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { oncePerRequest } from "./once-per-request";

// What React is in a server component: the other one, which tests have, keeps nothing.
type ServerReact = typeof React & {
  __SERVER_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: {
    A: { getCacheForType: <T>(make: () => T) => T } | null;
  };
};
const react = vi.hoisted(() => ({}) as { ofServer: ServerReact });
vi.mock("react", () => {
  const file = fileURLToPath(
    new URL("../../../node_modules/react/cjs/react.react-server.production.js", import.meta.url),
  );
  react.ofServer = createRequire(import.meta.url)(file) as ServerReact;
  return react.ofServer;
});

/** Begins another request, which has read nothing yet. */
function beginRequest() {
  const kept = new Map<() => unknown, unknown>();
  react.ofServer.__SERVER_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE.A = {
    getCacheForType: <T>(make: () => T) => {
      if (!kept.has(make)) kept.set(make, make());
      return kept.get(make) as T;
    },
  };
}

beforeEach(beginRequest);

it("reads once, whether a parameter is left out or undefined", () => {
  const read = vi.fn((year: number, version?: string, now?: Date) => ({ year, version, now }));
  const readOnce = oncePerRequest((year: number, version?: string, now?: Date) => read(year, version, now));
  expect(readOnce(2023)).toBe(readOnce(2023, undefined));
  expect(readOnce(2023)).toBe(readOnce(2023, undefined, undefined));
  expect(read).toHaveBeenCalledTimes(1);
});

it("reads again for other parameters and in another request", () => {
  const readOnce = oncePerRequest((year: number, version?: string) => ({ year, version }));
  const first = readOnce(2023);
  expect(readOnce(2023, "1.1")).toEqual({ year: 2023, version: "1.1" });
  expect(readOnce(2024)).toEqual({ year: 2024, version: undefined });
  beginRequest();
  expect(readOnce(2023)).not.toBe(first);
});
