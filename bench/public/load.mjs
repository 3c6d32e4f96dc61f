// Load generator in its own process, so that only the server is measured: node load.mjs URL CONNECTIONS SECONDS
// [HEADERS as JSON]. Each connection sends its next request once it has the whole response. Every response has to be
// a 200 of the same length, and a chunked one has to end with the last-chunk marker.
import { connect } from "node:net";
import { createHistogram } from "node:perf_hooks";

const [url, connections, seconds, headers = "{}"] = process.argv.slice(2);
const { hostname, port, host, pathname, search } = new URL(url);
const lines = Object.entries({ host, ...JSON.parse(headers) }).map(
  ([name, value]) => `${name}: ${value}\r\n`,
);
const request = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join("")}\r\n`);

const length = await lengthOfResponse();
const times = createHistogram();
const begin = performance.now();
const end = begin + Number(seconds) * 1000;
await Promise.all(Array.from({ length: Number(connections) }, requestRepeatedly));
const took = (performance.now() - begin) / 1000;
const at = (percentile) => times.percentile(percentile) / 1e6;
console.log(JSON.stringify({ rate: times.count / took, p50: at(50), p99: at(99), bytes: length }));

function open() {
  const socket = connect(Number(port), hostname);
  socket.setNoDelay(true);
  return socket;
}

/** Sends one request and resolves to the length of its response in bytes, headers included. */
function lengthOfResponse() {
  return new Promise((resolve, reject) => {
    const socket = open();
    let answer = Buffer.alloc(0);
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      const head = answer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const text = answer.toString("latin1", 0, head);
      const body = /^content-length: (\d+)$/im.exec(text)?.[1];
      const inChunks = /^transfer-encoding: chunked$/im.test(text);
      if (!text.startsWith("HTTP/1.1 200") || !(body || inChunks))
        reject(new Error(`${url} answered ${text}`));
      if (inChunks && answer.toString("latin1").endsWith("\r\n0\r\n\r\n")) return resolve(answer.length);
      const whole = head + 4 + Number(body);
      if (!body || answer.length < whole) return;
      socket.destroy();
      resolve(whole);
    });
    socket.write(request);
  });
}

function requestRepeatedly() {
  return new Promise((resolve, reject) => {
    const socket = open();
    let received = 0;
    let since = process.hrtime.bigint();
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      if (received === 0 && chunk.toString("latin1", 9, 12) !== "200") reject(new Error(chunk.toString()));
      received += chunk.length;
      if (received > length) reject(new Error(`An answer of ${url} was longer than the first.`));
      if (received < length) return;
      times.record(process.hrtime.bigint() - since);
      received = 0;
      if (performance.now() >= end) {
        socket.destroy();
        resolve();
        return;
      }
      since = process.hrtime.bigint();
      socket.write(request);
    });
    socket.write(request);
  });
}
