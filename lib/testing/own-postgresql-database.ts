import { randomUUID } from "node:crypto";
import { withClient } from "@/lib/platform/database/postgresql/client";

/** Makes a copy of the database at `template`. Returns its address. */
export async function copyPostgresqlDatabase(template: string): Promise<string> {
  const name = `annals_${randomUUID().replaceAll("-", "")}`;
  await inMaintenance(template, `CREATE DATABASE ${name} TEMPLATE ${nameOf(template)} STRATEGY file_copy`);
  return addressOf(template, name);
}

export async function dropPostgresqlDatabase(url: string): Promise<void> {
  await inMaintenance(url, `DROP DATABASE IF EXISTS ${nameOf(url)} WITH (FORCE)`);
}

const inMaintenance = (url: string, statement: string) =>
  withClient(addressOf(url, "postgres"), (client) => client.query(statement));

const nameOf = (url: string) => new URL(url).pathname.slice(1);

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
