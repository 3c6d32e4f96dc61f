import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { requestIdOf, setRequestId } from "./request-id";

function idFor(given: string | string[] | undefined, proxies: number): string {
  const request = { headers: { "x-request-id": given } } as unknown as IncomingMessage;
  setRequestId(request, proxies);
  return requestIdOf(request);
}

const ours = /^[\w-]{8}-[0-9a-z]{6}$/;

it.each([
  ["none", undefined, 1],
  ["a client's", "abc", 0],
  ["a proxy's with a space", "a b", 1],
  ["a proxy's with a line break", "a\r\nb", 1],
  ["a proxy's that is empty", "", 1],
  ["a proxy's that is too long", "a".repeat(65), 1],
])("makes an id in place of %s", (_, given, proxies) => {
  expect(idFor(given, proxies)).toMatch(ours);
});

it.each(["6f1c-22", "4bf92f3577b34da6a3ce929d0e0e4736", "Root=1-67891233".replace("=", ":")])(
  "keeps %s of a trusted proxy",
  (given) => {
    expect(idFor(given, 1)).toBe(given);
  },
);

it("never makes the same twice", () => {
  const ids = Array.from({ length: 1_000 }, () => idFor(undefined, 0));
  expect(new Set(ids).size).toBe(ids.length);
});
