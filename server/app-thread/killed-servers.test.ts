import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { migratePostgresql } from "@/lib/platform/database/postgresql/migrate";
import { eventually } from "@/lib/testing/eventually";
import { fakeSmtp } from "@/lib/testing/fake-smtp";
import { postgresqlForTests } from "@/lib/testing/new-postgresql-database";

// Two processes on one PostgreSQL, of which one mails for both.

const newPostgresql = postgresqlForTests();
const mail = fakeSmtp();
const atFirst = 6;
const people = Array.from({ length: 30 }, (_, n) => `reader-${n}`);
let url: string;
let smtp: string;
let servers: Server[];

class Server {
  isInCharge = false;
  readonly process: ChildProcess;
  readonly ready: Promise<void>;

  constructor() {
    this.process = fork("lib/testing/mailing-process.ts", {
      execArgv: ["--import", "tsx", "--conditions=react-server"],
      env: { ...process.env, DATABASE_URL: url, SMTP_URL: smtp },
    });
    this.ready = new Promise((resolve) =>
      this.process.on("message", (message) => {
        if (message === "ready") resolve();
        else this.isInCharge = true;
      }),
    );
  }
}

const query = (sql: string) => withClient(url, (client) => client.query(sql));

beforeAll(async () => {
  url = await newPostgresql();
  await migratePostgresql(url);
  // By default, a server that is stopped within a write keeps the others waiting for longer.
  await query(
    `ALTER DATABASE "${new URL(url).pathname.slice(1)}" SET idle_in_transaction_session_timeout = 1000`,
  );
  smtp = await mail.start();
  for (const name of people)
    await query(
      `INSERT INTO "Person" ("id", "name", "email") VALUES ('${name}', '${name}', '${name}@annals.test')`,
    );
});
afterAll(() => mail.stop());

beforeEach(async () => {
  mail.messages.length = 0;
  mail.takeNoMoreThan(atFirst);
  servers = [new Server(), new Server()];
  await Promise.all(servers.map(({ ready }) => ready));
});
afterEach(async () => {
  for (const server of servers) server.process.kill("SIGKILL");
  await query(`DELETE FROM "ShortLived"`);
});

async function notify(): Promise<void> {
  const body = JSON.stringify({ year: 2023, version: "1.0", by: "周宁", embargoUntil: null });
  const rows = people.map(
    (name) => `('${randomUUID()}', '${name}', now(), 'release.published', 'r', '${body}')`,
  );
  await query(
    `INSERT INTO "Notice" ("id", "personId", "at", "type", "subject", "body") VALUES ${rows.join()}`,
  );
}

const idsOfMessages = () => mail.messages.map(({ headers }) => headers["message-id"]);
const allAreNoted = () =>
  eventually(async () => {
    expect((await query(`SELECT 1 FROM "Notice" WHERE "mailedAt" IS NULL`)).rowCount).toBe(0);
  });

async function whoIsInCharge(): Promise<[Server, Server]> {
  await eventually(() => expect(servers.some(({ isInCharge }) => isInCharge)).toBe(true));
  return servers.toSorted((a, b) => Number(b.isInCharge) - Number(a.isInCharge)) as [Server, Server];
}

it.each(["SIGKILL", "SIGSTOP"] as const)(
  "what one does for all is done by the other after %s: no message is lost, and only one may be sent again",
  async (signal) => {
    const [first, next] = await whoIsInCharge();
    await notify();
    await eventually(() => expect(mail.messages.length).toBe(atFirst));
    first.process.kill(signal);
    expect(next.isInCharge).toBe(false);
    mail.takeAll();
    await allAreNoted();
    expect(next.isInCharge).toBe(true);
    expect(new Set(idsOfMessages()).size).toBe(people.length);

    // One that was only stopped goes on with the message that was under way, and begins no other.
    first.process.kill("SIGCONT");
    await notify();
    await allAreNoted();
    expect(new Set(idsOfMessages()).size).toBe(2 * people.length);
    expect(idsOfMessages().length).toBeLessThanOrEqual(2 * people.length + 1);
  },
);
