import type { IncomingMessage } from "node:http";

/** Under this name the address is handed to the pages; what a client sends under it is overwritten. */
const header = "x-annals-address";

/** Tells what comes after, which sees no connection, where a request comes from. */
export function setClientAddress(request: IncomingMessage, proxies: number): void {
  request.headers[header] = addressOf(request, proxies);
}

/**
 * Whom a request comes from. Each trusted proxy has added the address it was spoken to from at the end of
 * X-Forwarded-For; what stands before those may be invented by the client.
 */
function addressOf(request: IncomingMessage, proxies: number): string {
  const connection = request.socket.remoteAddress ?? "";
  if (proxies === 0) return networkOf(connection);
  const told = request.headers["x-forwarded-for"];
  const steps = [...String(told ?? "").split(","), connection].map((step) => step.trim()).filter(Boolean);
  return networkOf(steps.at(-1 - proxies) ?? steps[0] ?? "");
}

// Who has one IPv6 address has 2^64 of them: the network stands for all.
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "").replace(/%.*$/, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail = ""] = plain.split("::");
  const [first, last] = [head, tail].map((part) => part.split(":").filter(Boolean)) as [string[], string[]];
  const gap = plain.includes("::") ? Array<string>(8 - first.length - last.length).fill("0") : [];
  return [...first, ...gap, ...last].slice(0, 4).join(":");
}
