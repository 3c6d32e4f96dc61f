import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { type PostgresqlServer, startPostgresql } from "./postgresql-server";

/** For tests that need databases of both kinds: returns a function that makes one of PostgreSQL, empty or a copy of `template`. */
export function postgresqlForTests(): (template?: string) => Promise<string> {
  let server: Promise<PostgresqlServer> | undefined;
  afterAll(async () => (await server)?.stop());
  return async (template) => {
    const { url } = await (server ??= startPostgresql());
    const name = `annals_${randomUUID().replaceAll("-", "")}`;
    const copied = template ? new URL(template).pathname.slice(1) : "template0";
    await withClient(url("postgres"), (client) =>
      client.query(`CREATE DATABASE "${name}" ENCODING 'UTF8' TEMPLATE "${copied}"`),
    );
    return url(name);
  };
}
