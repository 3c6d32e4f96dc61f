import { convert } from "fontverter";
import { LRUCache } from "lru-cache";
import { singleton } from "@/lib/platform/singleton";
import { staticFonts } from "./static-fonts";
import { webFontName, webFontWeight } from "./web-font-name";

// The one before is kept for whoever reads a page that was sent before it changed.
const made = singleton("web fonts", () => new LRUCache<string, Promise<Buffer>>({ max: 2 }));

/** Returns the web font of a name: of these characters, or one that was made before. Null if it is neither. */
export function findWebFont(name: string, characters: string): Promise<Buffer> | null {
  const known = made.get(name);
  if (known) return known;
  if (name !== webFontName(characters)) return null;
  const making = webFontOf(characters);
  made.set(name, making);
  making.catch(() => made.delete(name));
  return making;
}

/** Returns the font of headings with these characters, in WOFF2. */
export async function webFontOf(characters: string): Promise<Buffer> {
  const [font] = await staticFonts(characters, [webFontWeight]);
  if (!font) throw new Error("No font was made.");
  return convert(font.data, "woff2");
}
