import "server-only";
import { charactersOf } from "@/lib/fonts/characters";
import { webFontName } from "@/lib/fonts/web-font-name";
import { officeInForce } from "@/lib/office/reads";
import { dependOn } from "@/lib/platform/public-pages/dependencies";
import { siteLetters } from "@/lib/site-texts/reads";
import { partName } from "../content/part-name";
import { joinedInForce } from "./across-years-reads";
import { headingCharactersOf } from "./heading-characters";

type HeadingFont = { name: string; characters: string };

// Every page asks. What the font is made of is the same object or text until something changes.
let last: (HeadingFont & { from: readonly unknown[] }) | undefined;

async function headingFont(): Promise<HeadingFont> {
  dependOn(partName("lettering"));
  const { reportName, shortName, name, publisher } = await officeInForce();
  const names = [reportName, shortName, name, publisher].map((each) => each?.zh ?? "");
  const [across, letters] = [await joinedInForce(), await siteLetters()];
  const from = [across, letters, ...names];
  if (last?.from.every((each, index) => each === from[index])) return last;
  const characters = charactersOf([headingCharactersOf(across), ...names, ...letters]);
  last = { from, characters, name: webFontName(characters) };
  return last;
}

/** Returns the characters of the headings of the site as it is, with those of the office's names and texts. */
export const headingCharacters = async (): Promise<string> => (await headingFont()).characters;

/** Returns the name of the web font that has them. */
export const headingFontName = async (): Promise<string> => (await headingFont()).name;
