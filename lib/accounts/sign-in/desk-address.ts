/** Only an address of the staff area is returned to after signing in; anything else might lead elsewhere. */
export function deskAddress(from: unknown): string {
  const isOurs = typeof from === "string" && /^\/desk(?:\/[\w./-]*)?(?:\?[\w.=&-]*)?$/.test(from);
  return isOurs ? from : "/desk";
}
