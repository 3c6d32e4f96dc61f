const numbered =
  /^(附?[表图])\s*(\d{1,3})(?!\d)|^(附?[表图])\s*([一二三四五六七八九十]{1,3})(?=[\s\u3000：:]|$)/;

/** Whether a line is the title of a table or figure: 表1, 图 2, 附表3. A sentence that begins so is none. */
export function isCaption(line: string): boolean {
  return (numbered.test(line) || gluedYear.test(line)) && !/[。；]/.test(line);
}

export function isTableCaption(line: string): boolean {
  return isCaption(line) && /^附?表/.test(line);
}

/** A line that only names the unit of what follows: 单位：亿元, （单位：台）, 计量单位:万人. */
export function isUnitLine(line: string): boolean {
  return /^[（(]?\s*(?:计量)?单\s*位\s*[：:]\s*[^\s。]{1,15}?[)）]?$/.test(line);
}

// A number and a year that stand together, such as 12021 for table 1 of 2021. No document has so many tables.
const gluedYear = /^(附?[表图]\s*\d{1,2})((?:19|20)\d\d)(?=\s*(?:年|[-–—~至]))/;

/** Parts a caption's number from the year behind it. */
export function withYearParted(line: string): string {
  return line.replace(gluedYear, "$1 $2");
}
