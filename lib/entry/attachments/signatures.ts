/** The first bytes of files of a kind. A compound file is an old Office document or one with a password. */
export const signatures = {
  zip: [0x50, 0x4b],
  compoundFile: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
