/**
 * Query parameters that WeChat, Weibo, search engines and mail tools append to an address that is shared; names that begin with
 * `utm_` too. They say where a reader came from and are ignored.
 */
export const trackingParameters = [
  "from",
  "isappinstalled",
  "nsukey",
  "weibo_id",
  "bd_vid",
  "spm",
  "fbclid",
  "gclid",
  "msclkid",
  "mc_cid",
  "mc_eid",
] as const;

const names: ReadonlySet<string> = new Set(trackingParameters);

export function isTrackingParameter(name: string): boolean {
  return name.startsWith("utm_") || names.has(name);
}

// Staff pages have parameters of their own by such a name.
const staff = /^(?:\/(?:en|zh))?\/(?:desk|sign-in|welcome|answer)(?:[/?]|$)|^\/api\/(?:desk|auth)\//;

/** Returns the url of a public address without such parameters; the others keep their order and spelling. */
export function withoutTracking(url: string): string {
  const mark = url.indexOf("?");
  if (mark < 0 || staff.test(url)) return url;
  const parts = url.slice(mark + 1).split("&");
  const kept = parts.filter((part) => !isTrackingParameter(part.split("=", 1)[0] ?? ""));
  if (kept.length === parts.length) return url;
  return kept.length === 0 ? url.slice(0, mark) : `${url.slice(0, mark)}?${kept.join("&")}`;
}
