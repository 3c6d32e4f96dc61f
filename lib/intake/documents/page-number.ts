const dashes = "[-–—―－─·•]";
const certain = [
  new RegExp(`^${dashes}{1,2}\\s*\\d{1,4}\\s*${dashes}{1,2}$`),
  /^第\s*\d{1,4}\s*页(?:[，,/\s]*共\s*\d{1,4}\s*页)?$/,
  /^Page \d{1,4}(?: of \d{1,4})?$/i,
];

/** Whether a line is a page number by its form: — 3 —, 第 3 页. */
export function isPageNumber(line: string): boolean {
  return certain.some((form) => form.test(line));
}

/** Returns a function that says whether a line is a page number. Bare digits are, where they count up through the document. */
export function pageNumbersAmong(lines: string[]): (line: string) => boolean {
  const bare = lines.filter((line) => /^\d{1,3}$/.test(line)).map(Number);
  const isCounting =
    bare.length >= 3 && bare.every((number, at) => at === 0 || number === (bare[at - 1] ?? 0) + 1);
  return (line) => isPageNumber(line) || (isCounting && /^\d{1,3}$/.test(line));
}
