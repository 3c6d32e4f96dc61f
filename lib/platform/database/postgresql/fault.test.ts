import { describe, expect, it } from "vitest";
import { StorageError } from "../../storage/fault";
import { postgresqlFault } from "./fault";

const ofDriver = (originalCode: string) => ({
  name: "DriverAdapterError",
  cause: { originalCode, kind: "postgres" },
});

describe("what an error says of the database", () => {
  it.each([
    ["a lock that another server keeps", { code: "55P03" }, "locked"],
    [
      "in a raw statement of Prisma",
      { code: "P2010", meta: { driverAdapterError: ofDriver("55P03") } },
      "locked",
    ],
    ["at the end of a transaction", ofDriver("53100"), "full"],
    ["a server that has become a replica", { code: "P2010", cause: ofDriver("25006") }, "readOnly"],
    ["a server that is shut down", ofDriver("57P01"), "unreachable"],
    ["a class of codes", { code: "08006" }, "unreachable"],
    ["a socket", { code: "ECONNREFUSED" }, "unreachable"],
    ["several addresses of one name", { errors: [{ code: "ECONNREFUSED" }] }, "unreachable"],
    ["Prisma", { code: "P1001" }, "unreachable"],
    ["pg, without a code", new Error("Connection terminated unexpectedly"), "unreachable"],
    ["a page that does not match its checksum", { code: "XX001" }, "damaged"],
    ["our own", new StorageError("full"), "full"],
  ])("%s", (_, error, fault) => {
    expect(postgresqlFault(error)).toBe(fault);
  });

  it.each([
    ["a value that is there already", { code: "P2002", meta: { driverAdapterError: ofDriver("23505") } }],
    ["a rule of a trigger", { code: "P2010", meta: { driverAdapterError: ofDriver("P0001") } }],
    ["an internal error, such as of two changes of one table", { code: "XX000" }],
    ["no error", null],
  ])("nothing: %s", (_, error) => {
    expect(postgresqlFault(error)).toBeNull();
  });
});
