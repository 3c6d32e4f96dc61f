// Many clients in a process of their own: node strangers.mjs ORIGIN CONNECTIONS QUESTION, a JSON of path, headers and perhaps
// body, in which {n} stands for a number of its own each time. Each connection comes from another address and asks again once
// it is answered, whatever the answer. Ends with its input, and prints how many answers there were of each status.
import { Agent, request } from "node:http";

const [origin, connections, question] = process.argv.slice(2);
const { hostname, port } = new URL(origin);
const statuses = {};
let asked = 0;
let isOver = false;

const begin = performance.now();
process.stdin.on("end", () => (isOver = true)).resume();
await Promise.all(Array.from({ length: Number(connections) }, (_, index) => askRepeatedly(index)));
console.log(JSON.stringify({ seconds: (performance.now() - begin) / 1000, statuses }));

async function askRepeatedly(index) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const address = `198.51.100.${index + 1}`;
  while (!isOver) {
    const status = await askOnce(agent, address);
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  agent.destroy();
}

function askOnce(agent, address) {
  const { path, headers, body } = JSON.parse(question.replaceAll("{n}", String((asked += 1))));
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        ...{ hostname, port, agent, path, method: body === undefined ? "GET" : "POST" },
        headers: { "x-forwarded-for": address, ...headers },
      },
      (answer) => {
        answer.resume().once("end", () => resolve(answer.statusCode));
      },
    );
    asking.once("error", reject);
    asking.end(body);
  });
}
