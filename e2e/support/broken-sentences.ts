/** What a sentence looks like that was made for something that is not there. */
const signs: readonly [string, RegExp][] = [
  ["an empty list", /[：:]\s*[。；，、.;,!！?？)）]/u],
  ["doubled punctuation", /[。，、；：]\s*[。，、；：]|,\s*[,.;]|(?<!\.)\.\.(?!\.)/u],
  ["a value that is not there", /\b(?:undefined|null|NaN|Infinity)\b|\[object /u],
  ["empty brackets", /（\s*）|\(\s*\)|“\s*”|《\s*》/u],
  ["a sentence without its beginning", /^[，。、；,;)）]/u],
  ["a placeholder", /\{\w+\}/u],
  ["the key of a message", /^(?:MISSING_MESSAGE|[a-z][a-zA-Z]+(?:\.[a-zA-Z]+){2,})/u],
];

/** Returns the lines that are no whole sentences, each with what is wrong with it. */
export function brokenSentences(lines: readonly string[]): string[] {
  const isData = (line: string) => /^[[{]["[{]/.test(line);
  return lines
    .filter((line) => !isData(line))
    .flatMap((line) =>
      signs.filter(([, sign]) => sign.test(line)).map(([name]) => `${name}: “${line.slice(0, 160)}”`),
    );
}
