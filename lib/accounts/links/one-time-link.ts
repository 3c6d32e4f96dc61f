import "server-only";
import { createHash, randomBytes } from "node:crypto";

export type Purpose = "invitation" | "reset";
export type LinkState = "open" | "used" | "revoked" | "expired";

export type OneTimeLink = {
  id: string;
  personId: string;
  purpose: Purpose;
  createdAt: Date;
  /** The name of who made it; null if that was not kept. */
  madeBy: string | null;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
};

const day = 24 * 60 * 60 * 1000;
const lifetimes: Record<Purpose, number> = { invitation: 7 * day, reset: day };

export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashOf(token) };
}

export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function expiryOf(purpose: Purpose, at: Date): Date {
  return new Date(at.getTime() + lifetimes[purpose]);
}

export function linkStateOf(link: OneTimeLink, at: Date): LinkState {
  if (link.usedAt) return "used";
  if (link.revokedAt) return "revoked";
  return link.expiresAt > at ? "open" : "expired";
}
