import "server-only";
import { createHash, randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { renderSVG } from "uqr";

const period = 30;

export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

export function otpauthUri(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/** Returns an SVG of the QR code, black on white in any colour scheme so that cameras can read it. */
export function qrCodeOf(address: string): string {
  return renderSVG(address, { ecc: "M", border: 4 });
}

/**
 * Returns the time step of a TOTP code; null if the code is wrong or its step is not newer than the last one used.
 * Accepts one step early or late, for clocks that differ.
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

// Without characters that look alike on paper.
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const [groups, groupLength] = [6, 4];
/** Codes made before were of 16 characters; they remain valid until they are renewed. */
const codeLengths = [groups * groupLength, 16];

/** Creates ten codes of 118 bits each, because a fast hash asks for 112 or more. */
export function newRecoveryCodes(): string[] {
  const group = () =>
    Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join("");
  return Array.from({ length: 10 }, () => Array.from({ length: groups }, group).join("-"));
}

/** Returns the hash to store. A fast hash is enough for a long random code; the person's id is its salt. */
export function recoveryHash(personId: string, code: string): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, "");
  return createHash("sha256").update(`${personId}:${plain}`).digest("hex");
}

export function isRecoveryCode(typed: string): boolean {
  return codeLengths.includes(typed.replace(/[^A-Za-z0-9]/g, "").length);
}
