/** A string of CSS, whatever the words hold: all but letters, digits and spaces is escaped. */
const quoted = (words: string) =>
  `"${words.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

const left = (words: string) => `@top-left{content:${quoted(words)}}`;
const right = (words: string) => `@top-right{content:${quoted(words)}}`;
const none = "@top-left{content:none}@top-right{content:none}";

/** Running titles of a section by itself: its first page has its own head. */
export function sectionPages(report: string, section: string): string {
  return `@page{${left(report)}${right(section)}}@page :first{${none}}`;
}

/** Running titles of a whole report: the chapter's beside the report's; none on the cover and before the first chapter. */
export function wholePages(report: string, chapters: readonly string[]): string {
  return [
    `@page{${left(report)}}`,
    `@page cover{${none}@bottom-center{content:none}}`,
    `@page front{${none}}`,
    ...chapters.map(
      (chapter, index) =>
        `@page chapter-${index}{${right(chapter)}}#${chapterId(index)}{page:chapter-${index}}`,
    ),
  ].join("");
}

/** By this a chapter's element finds its running title. */
export const chapterId = (index: number) => `chapter-${index}`;
