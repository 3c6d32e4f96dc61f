import { hasHan } from "@/lib/characters/han";

const token = /<!--[\s\S]*?-->|<(script|style|title)\b[\s\S]*?<\/\1>|<\/?[a-zA-Z][^>]*>|[^<]+/g;
const withoutEnd = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/**
 * Returns the texts of a page that hold Chinese characters while the nearest `lang` around them is not Chinese. Attributes and the
 * title cannot be marked and are left out.
 */
export function unmarkedChinese(html: string): string[] {
  const languages: string[] = ["en"];
  const found: string[] = [];
  for (const [text] of html.matchAll(token)) {
    if (!text.startsWith("<")) {
      if (hasHan(text) && !languages.at(-1)?.startsWith("zh")) found.push(text.trim());
    } else if (text.startsWith("</")) languages.pop();
    else if (/^<[a-zA-Z]/.test(text) && !isEmpty(text)) {
      const own = /\slang="([^"]*)"/.exec(text)?.[1];
      languages.push(own ?? languages.at(-1) ?? "en");
    }
  }
  return found;
}

function isEmpty(tag: string): boolean {
  const [, name = ""] = /^<([a-zA-Z][\w-]*)/.exec(tag) ?? [];
  return (
    tag.endsWith("/>") || withoutEnd.has(name.toLowerCase()) || ["script", "style", "title"].includes(name)
  );
}
