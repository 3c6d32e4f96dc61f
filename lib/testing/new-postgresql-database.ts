import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { type PostgresqlServer, startPostgresql } from "./postgresql-server";

/** For tests that need databases of both kinds: returns a function that makes an empty one of PostgreSQL. */
export function postgresqlForTests(): () => Promise<string> {
  let server: Promise<PostgresqlServer> | undefined;
  afterAll(async () => (await server)?.stop());
  return async () => {
    const { url } = await (server ??= startPostgresql());
    const name = `annals_${randomUUID().replaceAll("-", "")}`;
    await withClient(url("postgres"), (client) =>
      client.query(`CREATE DATABASE "${name}" ENCODING 'UTF8' TEMPLATE template0`),
    );
    return url(name);
  };
}
