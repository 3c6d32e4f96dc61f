/** Returns `from` if it is an address of the staff area, else /desk: any other could redirect to a foreign site. */
export function deskAddress(from: unknown): string {
  const isOurs = typeof from === "string" && /^\/desk(?:\/[\w./-]*)?(?:\?[\w.=&-]*)?$/.test(from);
  return isOurs ? from : "/desk";
}
