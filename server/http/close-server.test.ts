import { once } from "node:events";
import {
  Agent,
  createServer,
  get,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { closerOf } from "./close-server";

// What Node keeps open by itself lasts longer here than a test.
async function serve(answer: RequestListener) {
  const server = createServer({ keepAliveTimeout: 60_000 }, answer);
  const close = closerOf(server);
  await once(server.listen(0), "listening");
  onTestFinished(() => server.closeAllConnections());
  return { server, close, port: (server.address() as AddressInfo).port };
}

/** Asks on a connection that is kept alive, and returns what the answer says of it. */
async function ask(port: number): Promise<string | undefined> {
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const [response] = (await once(get({ port, agent }), "response")) as [IncomingMessage];
  await once(response.resume(), "end");
  return response.headers.connection;
}

it("does not wait for connections on which nothing is asked: kept alive, or not used yet", async () => {
  const { port, close, server } = await serve((_, response) => response.end("ok"));
  expect(await ask(port)).toBe("keep-alive");
  const accepted = once(server, "connection");
  connect(port).on("error", () => undefined);
  await accepted;
  await close();
});

it("answers what is under way, says that the connection ends, and is closed with it", async () => {
  let arrive: (response: ServerResponse) => void;
  const arrived = new Promise<ServerResponse>((resolve) => (arrive = resolve));
  const { port, close } = await serve((_, response) => arrive(response));
  const answer = ask(port);
  const response = await arrived;
  const closed = close();
  response.writeHead(200, ["Content-Length", "2"]).end("ok");
  expect(await answer).toBe("close");
  await closed;
});
