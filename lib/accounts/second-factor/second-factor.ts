import "server-only";
import { createHash, randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { renderSVG } from "uqr";

const period = 30;

/** A new key for an authenticator application: 160 bits in base 32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator application reads the key from, usually as a QR code. */
export function keyAddress(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/** The address as a QR code: black on white in any colour scheme, or no camera would read it. */
export function qrOf(address: string): string {
  return renderSVG(address, { ecc: "M", border: 4 });
}

/**
 * The time step that a code belongs to, when it is newer than the last one used: one step early or late is accepted,
 * and no code twice.
 */
export function stepOf(code: string, secret: string, { lastStep, at }: { lastStep: number; at: Date }) {
  const delta = totpOf(secret).validate({ token: code, timestamp: at.getTime(), window: 1 });
  if (delta === null) return null;
  const step = Math.floor(at.getTime() / 1000 / period) + delta;
  return step > lastStep ? step : null;
}

function totpOf(secret: string, label = ""): TOTP {
  return new TOTP({ issuer: "Annals", label, secret, algorithm: "SHA1", digits: 6, period });
}

// No sign that is taken for another when read from paper.
const signs = "abcdefghjkmnpqrstuvwxyz23456789";

/** Ten codes, 79 bits each, that stand in once for the authenticator. */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join("");
  return Array.from({ length: 10 }, () => Array.from({ length: 4 }, group).join("-"));
}

/** What is kept of a recovery code. Long and random, so a fast hash does; the person's id is its salt. */
export function recoveryHash(personId: string, code: string): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, "");
  return createHash("sha256").update(`${personId}:${plain}`).digest("hex");
}

/** Whether what was typed looks like a recovery code rather than the six digits of an authenticator. */
export function isRecoveryCode(typed: string): boolean {
  return typed.replace(/[^A-Za-z0-9]/g, "").length === 16;
}
