import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import proxyAddress from "proxy-addr";

/** Under this name the address is handed to the pages; what a client sends under it is overwritten. */
const header = "x-annals-address";

/**
 * Sets where a request comes from, for code that does not see the connection. Each of the `proxies` in front has added to
 * X-Forwarded-For the address that asked it; what stands before those may be invented by the client.
 */
export function setClientAddress(request: IncomingMessage, proxies: number): void {
  // Undefined once the connection is gone, whatever the type says.
  const address: string | undefined = proxyAddress(request, (_, distance) => distance < proxies);
  request.headers[header] = networkOf(address ?? "");
}

/** An IPv4 address as it is; of an IPv6 address its network, because whoever has one has 2^64 of them. */
function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, "");
  if (!ipaddr.IPv6.isValid(plain)) return plain;
  const parsed = ipaddr.process(plain);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":");
}
