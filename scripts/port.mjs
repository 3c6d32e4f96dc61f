import { createServer } from "node:net";
import { portSentence } from "../server/process/port.mjs";
import { Failed } from "./steps.mjs";

/** Throws if the port cannot be listened on. Called before the build, which takes minutes. */
export function checkPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(new Failed(portSentence(error, port))));
    probe.listen({ port, host }, () => probe.close(resolve));
  });
}
