import { expect, it } from "vitest";
import { z } from "zod";
import { system } from "@/lib/platform/actor";
import { ok } from "@/lib/platform/result";
import { operation } from "./operation";

const echo = operation(z.object({ id: z.string().max(10) }), { by: "staff" }, async ({ id }) => ok(id));

it("an operation answers what has the form of its schema, with its texts cleaned", async () => {
  expect(await echo({ id: "a\u0000b" }, system)).toEqual(ok("ab"));
});

it.each([
  [null],
  [undefined],
  [1],
  ["x"],
  [[]],
  [{}],
  [{ id: 7 }],
  [{ id: { toString: 1 } }],
  [{ id: "x".repeat(11) }],
  [Object.create(null)],
])("an operation refuses what has not: %j", async (input) => {
  const refused = await echo(input as never, system);
  expect(refused).toMatchObject({ ok: false, error: { code: "INVALID" } });
});

it("an operation refuses what nests deeper than anything it asks for", async () => {
  const nested: unknown = JSON.parse(`{"id":${"[".repeat(20_000)}${"]".repeat(20_000)}}`);
  expect((await echo(nested as never, system)).ok).toBe(false);
});

it("an operation asks its rule before it looks at the input", async () => {
  const nobody = { ...system, roles: [] };
  expect(await echo(null as never, nobody)).toMatchObject({ error: { code: "FORBIDDEN" } });
});
