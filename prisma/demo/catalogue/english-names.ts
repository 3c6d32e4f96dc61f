import type { Bilingual } from "@/lib/platform/bilingual";
import { districtNames } from "./names/districts";
import { eventNames } from "./names/events";
import { fieldNames } from "./names/fields";
import { organisationNames } from "./names/organisations";
import { placeNames } from "./names/places";
import { projectNames } from "./names/projects";

/**
 * The demo's glossary: what the people and bodies call themselves in English where that is known, else a translation. One project is
 * left without, so that the checklist and the pages show what that looks like.
 */
export const englishNames: Bilingual[] = [
  ...organisationNames,
  ...placeNames,
  ...eventNames,
  ...districtNames,
  ...fieldNames,
  ...projectNames,
].map(([zh, en]) => ({ zh, en }));
