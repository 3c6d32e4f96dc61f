#!/usr/bin/env bash
# @prisma/client 7.10.0 on SQLite, two clients in one process, as for a reader and a writer with a connection each.
#
# A good guess: the second client costs its connection, since what is known of the schema is the same and could be shared.
# What happens: each client decodes the schema's graph of possible inputs (parameterizationSchema) for itself, into objects
# keyed by the numbers of names, which V8 stores as arrays full of holes. Of a schema of 40 models with 12 fields and two
# relations each, every further client takes megabytes that are never given back while it lives, whatever it is asked.
#
# Tried with Node 20.20 on 2026-11-28. Exits with 1 when a further client takes less than 2 MB.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --prefer-offline \
  prisma@7.10.0 @prisma/client@7.10.0 @prisma/adapter-better-sqlite3@7.10.0 esbuild@0.28.2 >/dev/null 2>&1 ||
  { echo "skipped: needs npm's registry"; exit 0; }

node >schema.prisma <<'JS'
const models = Array.from({ length: 40 }, (_, n) => {
  const fields = Array.from({ length: 12 }, (_, f) => `  f${n}x${f} String @default("")`).join("\n");
  const next = (n + 1) % 40;
  const one = `  to${n} M${next} @relation("r${n}", fields: [to${n}Id], references: [id])\n  to${n}Id String`;
  const many = `  from${(n + 39) % 40} M${(n + 39) % 40}[] @relation("r${(n + 39) % 40}")`;
  return `model M${n} {\n  id String @id\n${fields}\n${one}\n${many}\n}`;
});
console.log(`generator client {\n provider = "prisma-client"\n output = "client"\n}
datasource db {\n provider = "sqlite"\n}\n${models.join("\n")}`);
JS
PRISMA_SCHEMA_ENGINE_BINARY=$(command -v node) npx prisma generate --schema schema.prisma >/dev/null
cat >clients.ts <<'TS'
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "./client/client";
setFlagsFromString("--expose-gc");
const used = () => (runInNewContext("gc")(), process.memoryUsage().heapUsed / 1e6);
const open = () => new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: "file::memory:" }) });
const clients = [open()];
await clients[0].$queryRaw`SELECT 1`;
for (let n = 2; n <= 4; n += 1) {
  const before = used();
  clients.push(open());
  const more = used() - before;
  console.log(`client ${n} takes ${more.toFixed(1)} MB of the heap`);
  if (more < 2) process.exitCode = 1;
}
TS
npx esbuild clients.ts --bundle --platform=node --format=esm --packages=external --outfile=clients.mjs --log-level=error
node clients.mjs
