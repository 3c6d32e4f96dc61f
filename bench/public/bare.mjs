// The simplest server that could answer the same, on a port of its own: node bare.mjs KIND FILE.
//   bytes   sends a file from memory, as FILE says it
//   rows    asks SQLite for 50 rows and answers them as JSON
//   stream  sends the rows of a release as lines, without looking at what is in them
import Database from "better-sqlite3";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [kind, parameters] = process.argv.slice(2);
const asked = JSON.parse(parameters);

const kinds = {
  bytes: () => {
    const body = readFileSync(asked.file);
    const head = { ...asked.headers, "content-length": body.length };
    return (_, response) => response.writeHead(200, head).end(body);
  },
  rows: () => {
    const statement = new Database(asked.database, { readonly: true }).prepare(asked.sql);
    return (_, response) => {
      const body = Buffer.from(JSON.stringify(statement.all(...asked.values)));
      response
        .writeHead(200, { "content-type": "application/json", "content-length": body.length })
        .end(body);
    };
  },
  stream: () => {
    const statement = new Database(asked.database, { readonly: true }).prepare(asked.sql).raw();
    return async (_, response) => {
      response.writeHead(200, { "content-type": "text/csv" });
      let lines = "";
      for (const row of statement.iterate(...asked.values)) {
        lines += `${row.join(",")}\r\n`;
        if (lines.length < 65536) continue;
        if (!response.write(lines)) await new Promise((drained) => response.once("drain", drained));
        lines = "";
      }
      response.end(lines);
    };
  },
};

const server = createServer(kinds[kind]());
server.listen(0, "127.0.0.1", () => console.log(`ready at http://127.0.0.1:${server.address().port}`));
