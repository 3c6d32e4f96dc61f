type Headers = Record<string, string | undefined>;

/** What a rule takes from or adds to 100, by its name in Mozilla's HTTP Observatory. */
export type Modifiers = Record<string, number>;

/**
 * Rates a page by the public rules of Mozilla's HTTP Observatory, as if it had been fetched by https from a host that redirects
 * http there. Cookies and scripts of other hosts, which our pages have none of, are rated as absent.
 */
export function observatoryModifiers(headers: Headers): Modifiers {
  const policy = directivesOf(headers["content-security-policy"] ?? "");
  return {
    "content-security-policy": policyModifier(policy),
    "strict-transport-security": httpsModifier(headers["strict-transport-security"] ?? ""),
    "referrer-policy": referrerModifier(headers["referrer-policy"]),
    "x-content-type-options": headers["x-content-type-options"] === "nosniff" ? 0 : -5,
    "x-frame-options": frameModifier(policy, headers["x-frame-options"]),
    "cross-origin-resource-policy": sameOrigin.test(headers["cross-origin-resource-policy"] ?? "") ? 10 : 0,
    "cross-origin-resource-sharing": headers["access-control-allow-credentials"] ? -50 : 0,
    cookies: headers["set-cookie"] ? cookieModifier(headers["set-cookie"]) : 0,
  };
}

/** Bonuses count only where what was taken away leaves at least 90. */
export function observatoryScore(modifiers: Modifiers): number {
  const all = Object.values(modifiers);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const penalised = 100 + sum(all.filter((number) => number < 0));
  return penalised < 90 ? penalised : penalised + sum(all.filter((number) => number > 0));
}

const sameOrigin = /^same-(?:origin|site)$/;

function directivesOf(policy: string): Map<string, string[]> {
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = "", ...sources]) => [name, sources]));
}

const broad = /^(?:\*|https?:|data:|blob:|'unsafe-inline')$/;

function policyModifier(policy: Map<string, string[]>): number {
  if (policy.size <= 1) return -25;
  const sources = (name: string) => policy.get(name) ?? policy.get("default-src") ?? ["*"];
  const [scripts, styles] = [sources("script-src"), sources("style-src")];
  // A browser that knows nonces and 'strict-dynamic' ignores what is broader beside them.
  const isStrict = scripts.includes("'strict-dynamic'");
  if (!isStrict && scripts.some((source) => broad.test(source))) return -20;
  if (sources("object-src").some((source) => broad.test(source))) return -20;
  if ([...policy.values()].flat().some((source) => source.startsWith("http:"))) return -20;
  if (scripts.includes("'unsafe-eval'")) return -10;
  if (styles.some((source) => broad.test(source))) return 0;
  const isClosed = policy.get("default-src")?.join() === "'none'";
  return isClosed && /^'(?:none|self)'$/.test(sources("form-action").join()) ? 10 : 5;
}

const halfAYear = 15_768_000;

function httpsModifier(header: string): number {
  const [, age] = /max-age=(\d+)/.exec(header) ?? [];
  if (age === undefined) return -20;
  return Number(age) >= halfAYear ? 0 : -10;
}

const isPrivate = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;

function referrerModifier(header: string | undefined): number {
  if (header === undefined) return 0;
  return isPrivate.test(header) ? 5 : -5;
}

function frameModifier(policy: Map<string, string[]>, header: string | undefined): number {
  if (policy.has("frame-ancestors") && !policy.get("frame-ancestors")?.includes("*")) return 5;
  return /^(?:deny|sameorigin)$/i.test(header ?? "") ? 5 : -20;
}

function cookieModifier(cookies: string): number {
  const isSafe = (cookie: string) =>
    [/;\s*secure/i, /;\s*httponly/i, /;\s*samesite=(?:lax|strict)/i].every((flag) => flag.test(cookie));
  return cookies.split(/\n/).every(isSafe) ? 5 : -40;
}
