import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { get, type IncomingMessage, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { beforeEach, expect, it, onTestFinished } from "vitest";
import { privateSockets } from "../process/private-socket";
import { listenPrivately } from "./listen";

let folder: string;
let database: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "annals-socket-")));
  database = join(folder, "annals.db");
  return () => rmSync(folder, { recursive: true });
});

async function listen(answer: RequestListener) {
  const { server, path } = await listenPrivately(database, answer);
  onTestFinished(() => void server.close());
  return path;
}

async function asked(socketPath: string): Promise<string> {
  const [response] = (await once(get({ socketPath, agent: false }), "response")) as [IncomingMessage];
  return text(response);
}

it("listens beside the database, for this account alone", async () => {
  const path = await listen((_, response) => response.end("here"));
  expect(readdirSync(folder)).toEqual(["annals.db.sock"]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(await asked(path)).toBe("here");
});

it("takes the place of a server that was killed", async () => {
  const [path] = privateSockets(database);
  const left = spawn(process.execPath, [
    "-e",
    `require("net").createServer().listen(${JSON.stringify(path)})`,
  ]);
  await expect.poll(() => readdirSync(folder)).toEqual(["annals.db.sock"]);
  left.kill("SIGKILL");
  await once(left, "exit");
  expect(readdirSync(folder)).toEqual(["annals.db.sock"]);
  expect(await asked(await listen((_, response) => response.end("here")))).toBe("here");
});

it("does not take the place of a server that answers", async () => {
  const path = await listen((_, response) => response.end("first"));
  await expect(listen((_, response) => response.end("second"))).rejects.toThrow("in use by another Annals");
  expect(await asked(path)).toBe("first");
});

it("listens in the temporary folder where the socket cannot be beside the database", async () => {
  const inTemporary = new RegExp(`^${tmpdir()}/annals-[0-9a-f]{16}\\.sock$`);
  const long = join(folder, "年鉴".repeat(20), "annals.db");
  expect(privateSockets(long)).toEqual([expect.stringMatching(inTemporary)]);
  database = join(folder, "nowhere", "annals.db");
  const path = await listen((_, response) => response.end("here"));
  expect(path).toMatch(inTemporary);
  expect(await asked(path)).toBe("here");
});
