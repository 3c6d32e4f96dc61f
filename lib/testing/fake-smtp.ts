import { type AddressInfo, createServer } from "node:net";

/** A minimal mail server that accepts messages, refuses one address, and refuses everything while `state.isBroken`. */
export function fakeSmtp(refused = "nobody@") {
  const received: string[] = [];
  /** Recipients of the accepted messages, in order. */
  const accepted: string[] = [];
  const state = { isBroken: false };

  const server = createServer((socket) => {
    socket.write(state.isBroken ? "421 not now\r\n" : "220 ready\r\n");
    let [isData, to] = [false, ""];
    socket.on("data", (chunk) => {
      for (const line of chunk.toString().split("\r\n").filter(Boolean)) {
        received.push(line);
        if (isData && line !== ".") continue;
        if (isData) accepted.push(to);
        isData = line === "DATA";
        to = /^RCPT TO:<(.*)>/.exec(line)?.[1] ?? to;
        socket.write(
          isData ? "354 go on\r\n" : line.includes(refused) ? "550 nobody here\r\n" : "250 fine\r\n",
        );
      }
    });
    socket.on("error", () => undefined);
  });

  return {
    received,
    accepted,
    state,
    start: () =>
      new Promise<string>((resolve) =>
        server.listen(0, "127.0.0.1", () =>
          resolve(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`),
        ),
      ),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
