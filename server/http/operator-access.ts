import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";

export type OperatorAccess = {
  /** METRICS_TOKEN; without it only this machine itself is let in. */
  token: string | undefined;
  /** How many proxies are in front of the server. */
  proxies: number;
};

/**
 * Whether a request comes from who runs the server: from this machine itself, or with the token. Behind a proxy, which may be on
 * this machine and connects for everybody, only the token counts.
 */
export function isOperator(request: IncomingMessage, { token, proxies }: OperatorAccess): boolean {
  const { authorization, forwarded, "x-forwarded-for": forwardedFor } = request.headers;
  const isDirect = proxies === 0 && forwarded === undefined && forwardedFor === undefined;
  if (isDirect && isLoopback(request.socket.remoteAddress ?? "")) return true;
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  return token !== undefined && given !== undefined && isSame(given, token);
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback";
}

// Digests are of one length, and their comparison takes the same time wherever they differ.
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(a as Buffer, b as Buffer);
}
