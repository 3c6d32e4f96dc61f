/**
 * Returns the address on which a server with these settings listens: `HOST`, or else this machine alone where a proxy or https
 * is set up, because whoever reached the port directly would go round the proxy. Undefined is every interface.
 *
 * @param {Record<string, string | undefined>} settings
 */
export function listenHost({ HOST, APP_URL = "", TRUST_PROXY = "" }) {
  if (HOST) return HOST;
  const hasProxy = /^https:/i.test(APP_URL) || Number(TRUST_PROXY) > 0;
  return hasProxy ? "127.0.0.1" : undefined;
}
