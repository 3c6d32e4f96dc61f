// What the program's own tests say about its accessibility, for the statement on /accessibility. It ships with the program,
// because it belongs to a build and not to an office. accessibility-record.test.ts keeps it true.

/** The rules that pages are tested by. `tags` are the sets of axe-core that are on; its one rule for 2.1 A is
 * experimental, and those for AAA and 2.2 are off. */
export const engine = {
  name: "axe-core",
  version: "4.13.0",
  tags: ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"],
} as const;

/** The browser in which everything was tested, and what drives it. */
export const browser = { name: "Chromium", driver: "Playwright 1.65.1" } as const;

/**
 * Pages by who reads them: the folders below app/[locale] that hold them, and the story that runs axe on each. One that `walks`
 * finds the pages in their folder, so that a new page is tested without being named.
 */
export const testedPages = {
  public: { folders: ["(public)"], story: "public.spec.ts", walks: true },
  embed: { folders: ["(embed)"], story: "public.spec.ts", walks: false },
  subscription: { folders: ["subscription"], story: "subscriptions.spec.ts", walks: false },
  department: { folders: ["answer"], story: "departments.spec.ts", walks: false },
  signIn: { folders: ["sign-in", "welcome"], story: "people.spec.ts", walks: false },
  desk: { folders: ["desk", "(entry)", "(preview)"], story: "empty-pages.spec.ts", walks: true },
} as const;

/** How public pages were looked at: each is a sentence of the statement. */
export const conditions = [
  "languages",
  "light",
  "dark",
  "phone",
  "reflow",
  "largeType",
  "textSpacing",
] as const;

/** What is tested beyond rules: by the file and title of its story. */
export const stories = {
  withoutScript: ["public.spec.ts", "a reader can read the report without JavaScript"],
  keyboard: ["accessibility.spec.ts", "the keyboard reaches the text, the figures and what they mean"],
  card: ["public.spec.ts", "Escape closes a figure's card, and hovering again reopens it"],
  languageOfParts: ["english.spec.ts", "every English page marks what it says in Chinese"],
  forcedColours: ["accessibility.spec.ts", "charts can be seen in forced colours"],
  entry: ["keyboard.spec.ts", "Tab goes from gap to gap, and each figure is one stop"],
} as const;

/** What fails or was not tested: each is a sentence of the statement. */
export const limits = [
  "people",
  "screenReaders",
  "browsers",
  "chinese",
  "pdf",
  "printedContents",
  "errorPages",
] as const;
