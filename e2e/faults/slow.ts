import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { Drill } from "./drill";
import { ask, type Client, seconds, signIn } from "./support/client";
import { personId, year } from "./support/fields";
import { newPlace } from "./support/place";
import { address, port, start } from "./support/server";
import { percentile } from "./support/writers";

const form = `/desk/reports/${year}/sections/8.3`;
type Load = { name: string; done: string; run: (editor: Client, isShort: boolean) => Promise<() => void> };

const loads: readonly Load[] = [
  {
    name: "slow sockets",
    done: "300 connections that send one header line and no more",
    run: async () => {
      const sockets = Array.from({ length: 300 }, () => {
        const socket = connect(port, "localhost");
        socket.on("error", () => undefined);
        socket.write("GET / HTTP/1.1\r\nhost: localhost\r\n");
        return socket;
      });
      return () => sockets.forEach((socket) => socket.destroy());
    },
  },
  {
    name: "aborted uploads",
    done: "100 uploads of 4 MB broken off in the middle",
    run: async ({ cookie }) => {
      const head = `POST ${form} HTTP/1.1\r\nhost: localhost:${port}\r\norigin: ${address}\r\ncookie: ${cookie}\r\n`;
      const kind = "content-type: multipart/form-data; boundary=x\r\ncontent-length: 4000000\r\n\r\n--x\r\n";
      const sockets = Array.from({ length: 100 }, () => {
        const socket = connect(port, "localhost");
        socket.on("error", () => undefined);
        socket.write(head + kind);
        socket.write(Buffer.alloc(500_000));
        setTimeout(() => socket.destroy(), 300);
        return socket;
      });
      return () => sockets.forEach((socket) => socket.destroy());
    },
  },
  {
    name: "aborted searches",
    done: "200 searches broken off after 30 ms",
    run: async () => {
      const searches = Array.from({ length: 200 }, (_, n) =>
        ask(`${address}/search?q=${encodeURIComponent(`培训${n}`)}`, { timeout: 30 }),
      );
      await Promise.all(searches);
      return () => undefined;
    },
  },
];

/** Clients that are slow, or leave before they are answered, cost nobody else anything. */
export const slow: Drill = {
  name: "slow",
  run: async ({ isShort }, report) => {
    const place = newPlace();
    const server = await start(place);
    const editor = await signIn(address, "editor", personId(place.database, "editor"));
    for (const path of [form, "/api/health", "/search?q=x"]) await editor.get(path);
    for (const { name, done, run } of loads) {
      const end = await run(editor, isShort);
      const times = await timesMeanwhile(editor, isShort ? 1_000 : 4_000);
      end();
      const worst = Math.max(...times);
      report({
        case: name,
        done: `${done}; the form and health asked for meanwhile`,
        expected: "each answers 200 within 1 s",
        seen: `${times.length} answers, p50 ${seconds(percentile(times, 0.5))}, worst ${seconds(worst)}`,
        held: worst <= 1_000,
      });
    }
    await server.stop();
    place.remove();
  },
};

/** Milliseconds of each answer; one that is not 200 counts as never. */
async function timesMeanwhile(editor: Client, duration: number): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + duration;
  while (performance.now() < until) {
    const answers = await Promise.all([editor.get(form), editor.get("/api/health")]);
    times.push(...answers.map(({ status, ms }) => (status === 200 ? ms : Infinity)));
    await delay(100);
  }
  return times;
}
