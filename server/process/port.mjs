import { createServer } from "node:net";
import { Failed } from "../../scripts/steps.mjs";

/** Throws a sentence when the port is taken: better before a long build than after it. */
export function checkPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(new Failed(portSentence(error, port))));
    probe.listen({ port, host }, () => probe.close(resolve));
  });
}

export function portSentence(error, port) {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is in use, perhaps by another Annals. Stop that program, or choose another port: PORT=3001 npm start`;
  if (error.code === "EACCES")
    return `Port ${port} may not be opened by this account. Choose one above 1023: PORT=3000 npm start`;
  return `Cannot listen on port ${port}: ${error.message}`;
}
