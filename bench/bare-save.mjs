// The least that could be called a save, in a process of its own: JSON over HTTP, then one update and one audit row in a
// transaction with the product's pragmas. Prints its address, answers GET with the processor time it has used (ms), and ends
// with its input.
import Database from "better-sqlite3";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "annals-bare-"));
const db = new Database(join(folder, "bare.db"));
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.exec("CREATE TABLE field (id TEXT PRIMARY KEY, value TEXT); CREATE TABLE audit (value TEXT, at TEXT)");
db.exec("INSERT INTO field VALUES ('one', '')");
const update = db.prepare("UPDATE field SET value = ? WHERE id = 'one'");
const record = db.prepare("INSERT INTO audit VALUES (?, ?)");
const save = db.transaction((value) => {
  update.run(value);
  record.run(value, new Date().toISOString());
});

const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  if (request.method === "POST") save(JSON.parse(body).typed);
  const { user, system } = process.cpuUsage();
  response.setHeader("content-type", "application/json").end(`{"ok":true,"cpu":${(user + system) / 1000}}`);
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().once("end", () => {
  db.close();
  rmSync(folder, { recursive: true });
  process.exit(0);
});
