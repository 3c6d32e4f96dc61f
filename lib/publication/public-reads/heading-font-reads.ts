import "server-only";
import { charactersOf } from "@/lib/fonts/characters";
import { webFontName } from "@/lib/fonts/web-font-name";
import { officeInForce } from "@/lib/office/reads";
import { dependOn } from "@/lib/platform/public-pages/dependencies";
import { siteLetters } from "@/lib/site-texts/reads";
import { partName } from "../content/part-name";
import { joinedInForce } from "./across-years-reads";
import { headingCharactersOf } from "./heading-characters";

/** Returns the characters of the headings of the site as it is, with those of the office's names and texts. */
export async function headingCharacters(): Promise<string> {
  dependOn(partName("lettering"));
  const { reportName, shortName, name, publisher } = await officeInForce();
  const names = [reportName, shortName, name, publisher].map((each) => each?.zh ?? "");
  return charactersOf([headingCharactersOf(await joinedInForce()), ...names, ...(await siteLetters())]);
}

/** Returns the name of the web font that has them. */
export async function headingFontName(): Promise<string> {
  return webFontName(await headingCharacters());
}
