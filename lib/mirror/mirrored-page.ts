import { elsewhereOf, isAskingPage } from "./addresses";

export type Linking = {
  /** Whether the mirror has an answer to an address as it is written, query and all. */
  has: (address: string) => boolean;
  /** Returns how pages link to an address that the mirror has. */
  addressOf: (address: string) => string;
  /** Where the site itself answers, without a slash at its end; null if it cannot be reached by readers. */
  live: string | null;
};

/**
 * Returns a prepared page as a mirror has it. Links and forms lead to the mirror where it has an answer, and otherwise to the site
 * itself. The page carries its Content-Security-Policy, since no host of files can be told one for each page.
 */
export function mirroredPage(html: string, policy: string, linking: Linking): string {
  return withPolicy(linked(html, linking), policyFor(policy, linking.live));
}

// Only an attribute has its quotes unescaped: in text and in data blocks they are written as entities or behind a backslash.
function linked(html: string, linking: Linking): string {
  return html
    .replace(/(<form\b[^>]*?) data-search="[^"]*"/g, "$1")
    .replace(
      /(<(a|form)\b[^>]*? (?:href|action)=")(\/(?!\/)[^"]*)/g,
      (_, before: string, tag: string, to: string) => {
        return before + escaped(destination(unescaped(to), tag === "form", linking));
      },
    );
}

/** Returns where a link or a form leads; what is sent by a form always has a query. */
function destination(address: string, isForm: boolean, { has, addressOf, live }: Linking): string {
  const [place = "", ...fragment] = address.split(/(?=#)/);
  if (!isForm && has(place)) return addressOf(place) + fragment.join("");
  if (live !== null) return live + address;
  const isPlainAsking = isAskingPage(place) && !place.includes("?");
  return isPlainAsking ? addressOf(place) : addressOf(elsewhereOf(place));
}

/** Returns what of a page's policy a page may say itself, with the site as a place to send forms to. */
function policyFor(policy: string, live: string | null): string {
  const origin = live === null ? "" : ` ${new URL(live).origin}`;
  return policy
    .split("; ")
    .filter((directive) => !directive.startsWith("frame-ancestors"))
    .map((directive) => (directive.startsWith("form-action") ? directive + origin : directive))
    .join("; ");
}

// Browsers look for the encoding in the first 1024 bytes, so that it stays in front. What stands before the policy is not under it.
function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}"/>`;
  return html.replace(/<head\b[^>]*>(?:<meta charset="[^"]*"\s*\/?>)?/i, (head) => head + meta);
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
