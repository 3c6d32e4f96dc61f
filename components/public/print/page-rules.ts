/** Returns a CSS string literal. Everything but letters, digits and spaces is escaped, so no text can break out of it. */
const cssString = (words: string) =>
  `"${words.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

const topLeft = (words: string) => `@top-left{content:${cssString(words)}}`;
const topRight = (words: string) => `@top-right{content:${cssString(words)}}`;
const noTitles = "@top-left{content:none}@top-right{content:none}";

/** Returns the @page rules for a printed section: running titles on every page but the first, which has its own heading. */
export function sectionPages(report: string, section: string): string {
  return `@page{${topLeft(report)}${topRight(section)}}@page :first{${noTitles}}`;
}

/**
 * Returns the @page rules for a printed report: the titles of report and chapter on every page, none on the cover and in the
 * front matter.
 */
export function wholePages(report: string, chapters: readonly string[]): string {
  return [
    `@page{${topLeft(report)}}`,
    `@page cover{${noTitles}@bottom-center{content:none}}`,
    `@page front{${noTitles}}`,
    ...chapters.map(
      (chapter, index) =>
        `@page chapter-${index}{${topRight(chapter)}}#${chapterId(index)}{page:chapter-${index}}`,
    ),
  ].join("");
}

/** Returns the id of a chapter's element, to which `wholePages` attaches the chapter's running title. */
export const chapterId = (index: number) => `chapter-${index}`;
