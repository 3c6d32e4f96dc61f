// The simplest server that gives the same answers, on a free port: node bare.mjs KIND PARAMETERS (as JSON).
//   bytes   sends a file from memory with the given headers
//   rows    runs an SQLite query and sends its rows as JSON
//   stream  streams the rows of a query as CSV lines, without quoting
import Database from "better-sqlite3";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [kind, json] = process.argv.slice(2);
const parameters = JSON.parse(json);

const kinds = {
  bytes: () => {
    const body = readFileSync(parameters.file);
    const head = { ...parameters.headers, "content-length": body.length };
    return (_, response) => response.writeHead(200, head).end(body);
  },
  rows: () => {
    const statement = new Database(parameters.database, { readonly: true }).prepare(parameters.sql);
    return (_, response) => {
      const body = Buffer.from(JSON.stringify(statement.all(...parameters.values)));
      response
        .writeHead(200, { "content-type": "application/json", "content-length": body.length })
        .end(body);
    };
  },
  stream: () => {
    const statement = new Database(parameters.database, { readonly: true }).prepare(parameters.sql).raw();
    return async (_, response) => {
      response.writeHead(200, { "content-type": "text/csv" });
      let lines = "";
      for (const row of statement.iterate(...parameters.values)) {
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
