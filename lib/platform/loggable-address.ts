/** Addresses that contain a secret in their path: the token of a link. */
const secretPath = /^((?:\/(?:en|zh))?\/(?:welcome|answer|subscription)\/).+/;

/**
 * Returns the address of a request as it may be logged: without the tokens of links, and without the values of a query,
 * except where these only select public data.
 */
export function loggableAddress(url: string): string {
  const [path = "", query] = url.split(/\?(.*)/s, 2);
  const shown = path.replace(secretPath, "$1…").slice(0, 300);
  if (query === undefined) return shown;
  if (path.startsWith("/api/v1/")) return `${shown}?${query.slice(0, 300)}`;
  const names = query.split("&").map((part) => `${part.split("=", 1)[0]}=…`);
  return `${shown}?${names.join("&").slice(0, 300)}`;
}
