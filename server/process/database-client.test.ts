import { expect, it } from "vitest";
import { isClientCurrent } from "../../scripts/database-client.mjs";

it("the database client was generated from the present schema; if not: npm run db:client", () => {
  expect(isClientCurrent()).toBe(true);
});
