import Database from "better-sqlite3";
import { rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveFieldAddress } from "@/lib/entry/save-address";
import { sessionOf } from "./session";
import { timed } from "./timings";

const count = 300;

/** Times repeated saves of one figure, sent as the form sends them. */
export async function saveField(url: string, year: number) {
  const cookie = await sessionOf(url, "editor");
  const page = `${url}/desk/reports/${year}/sections/8.3`;
  const html = await (await fetch(page, { headers: { cookie } })).text();
  const fieldId = /data-field="training\.batches" data-field-id="([^"]+)"/.exec(html)?.[1];
  if (!fieldId) throw new Error("The form does not show the field.");
  const headers = { cookie, origin: url, "content-type": "application/json" };
  const openedBy = /"personId":"([^"]+)"/.exec(html.replaceAll('\\"', '"'))?.[1];
  let version = versionIn(html);
  return timed(count, async (n) => {
    const input = { fieldId, typed: `${20 + (n % 9)}批`, basedOn: version, openedBy };
    const body = JSON.stringify(input);
    const answer = await fetch(url + saveFieldAddress, { method: "POST", headers, body });
    const text = await answer.text();
    if (!text.includes('"ok":true'))
      throw new Error(`The save answered ${answer.status}: ${text.slice(0, 300)}`);
    version = Number(/"number":(\d+)/.exec(text)?.[1] ?? version);
  });
}

function versionIn(html: string): number {
  const text = html.replaceAll('\\"', '"');
  return Number(/"key":"training\.batches".{0,2000}?"version":(\d+)/s.exec(text)?.[1] ?? 0);
}

/** Times the least that could be called a save: JSON over HTTP, then one update and one audit row in a transaction. */
export async function saveBare() {
  const file = join(tmpdir(), `annals-bench-${process.pid}.db`);
  const db = new Database(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec("CREATE TABLE field (id TEXT PRIMARY KEY, value TEXT); CREATE TABLE audit (value TEXT, at TEXT)");
  db.exec("INSERT INTO field VALUES ('one', '')");
  const update = db.prepare("UPDATE field SET value = ? WHERE id = 'one'");
  const record = db.prepare("INSERT INTO audit VALUES (?, ?)");
  const save = db.transaction((value: string) => {
    update.run(value);
    record.run(value, new Date().toISOString());
  });
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    save((JSON.parse(body) as { typed: string }).typed);
    response.setHeader("content-type", "application/json").end('{"ok":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const result = await timed(count, async (n) => {
    await (await fetch(url, { method: "POST", body: JSON.stringify({ typed: `${n}批` }) })).text();
  });
  server.close();
  server.closeAllConnections();
  db.close();
  for (const part of ["", "-wal", "-shm"]) rmSync(file + part, { force: true });
  return result;
}
