/** Any host will do: an address that leaves it would leave ours. */
const here = "http://here.invalid";

/**
 * Returns `from` if a browser would stay in the staff area with it, else /desk. The address is resolved first, as a browser
 * does: `/desk/..//elsewhere` leaves the site although it begins like one of ours.
 */
export function deskAddress(from: unknown): string {
  if (typeof from !== "string" || !URL.canParse(from, here)) return "/desk";
  const { href, pathname } = new URL(from, here);
  const isWhatWasGiven = href === `${here}${from}`;
  return isWhatWasGiven && /^\/desk(?:\/|$)/.test(pathname) && !pathname.includes("//") ? from : "/desk";
}
