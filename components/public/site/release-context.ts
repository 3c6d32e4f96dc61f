import type { ReactNode } from "react";
import type { Office } from "@/lib/office/model";
import type { Corrections } from "@/lib/publication/changes/corrections";
import type { Release, ReleasedFigure, ReleaseSummary } from "@/lib/publication/content/model";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import type { Glossary } from "@/lib/site-texts/glossary";
import type { Mentions } from "@/lib/publication/public-reads/first-mentions";

/** Renders the figures and sentences of a section in another way, where staff read what is submitted. */
export type SectionRenderers = {
  /** `printed` is the text at this place, such as a number without its unit. */
  figure: (figure: ReleasedFigure, printed: string) => ReactNode;
  /** `field` is the key of the sentence. */
  sentence: (field: string, wording: string) => ReactNode;
};

/**
 * A release with what a page needs to show it. `base` is the address its pages start with, of the year or of a version.
 * `latestVersion` is the version in force for the year. `site` is the origin for permanent addresses; `office` publishes it.
 * `across` joins the release with those of the other years: on the pages of a version with those in force when it took effect,
 * which `compared` lists, newest year first; else with those in force now. `corrections` are those up to this release. `preview`
 * is set if staff read it before it is public; its time is null while the release is not scheduled. `renderers` are set on no
 * page that the public reads. `glossary` knows the words that the office explains; without it, none is linked.
 */
export type ReleaseContext = {
  release: Release;
  base: string;
  latestVersion: string;
  site: string;
  office: Office;
  across: AcrossYears;
  compared?: ReleaseSummary[];
  corrections: Corrections;
  preview?: { takesEffectAt: string | null };
  renderers?: SectionRenderers;
  glossary?: Glossary | undefined;
};

/** What the text of a section takes of it. */
export type SectionContext = Pick<ReleaseContext, "release" | "base" | "across" | "renderers" | "glossary"> &
  Partial<Pick<ReleaseContext, "corrections">> & {
    /** On English pages, the names that get their Chinese beside them. */
    mentions?: Mentions;
    /** On Chinese pages, the figures of tables whose unit is linked to the glossary. */
    firstUnits?: ReadonlySet<ReleasedFigure>;
  };
