import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import proxyAddress from "proxy-addr";
import { log } from "@/lib/platform/log";

/** The request header in which pages find the address. A value that a client sends is overwritten. */
const header = "x-annals-address";

/**
 * Sets the client's address, for code that does not see the connection. Each of the `proxies` in front has appended to
 * X-Forwarded-For the address that connected to it; entries before those may be forged by the client.
 */
export function setClientAddress(request: IncomingMessage, proxies: number): void {
  // Undefined when the connection has been closed, although its type does not say so.
  const address: string | undefined = proxyAddress(request, (_, distance) => distance < proxies);
  request.headers[header] = networkOf(address ?? "");
  if (proxies === 0 && "x-forwarded-for" in request.headers) warnOnce();
}

let isWarned = false;

function warnOnce(): void {
  if (isWarned) return;
  isWarned = true;
  log.warn(
    "A request came with X-Forwarded-For, which is not believed because TRUST_PROXY is 0. If a proxy is in front, set it: until " +
      "then all who come through the proxy share one address, and failed sign-ins of one close signing in to all.",
  );
}

/** Returns the address that was set; empty if the connection had been closed by then. */
export function clientAddress({ headers }: Pick<IncomingMessage, "headers">): string {
  return String(headers[header] ?? "");
}

/** Returns an IPv4 address unchanged, and the /64 network of an IPv6 address, because one client may use all of it. */
function networkOf(address: string): string {
  const plain = withoutPort(address).replace(/%.*$/, "");
  if (!ipaddr.IPv6.isValid(plain)) return plain;
  const parsed = ipaddr.process(plain);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":");
}

/** Some proxies write the port too, which is another for each connection. */
function withoutPort(address: string): string {
  const [, inBrackets] = /^\[(.*)\](?::\d+)?$/.exec(address) ?? [];
  return inBrackets ?? address.replace(/^([^:]*):\d+$/, "$1");
}
