/** A stretch of text in one style. */
export type Run = {
  text: string;
  /** Its language, if not that of the document. */
  lang?: string;
  isStrong?: boolean;
  isMuted?: boolean;
  /** The absolute address that it leads to. */
  href?: string;
  /** Whether it is kept on one line where a line can hold it, as a number with its unit. */
  isWhole?: boolean;
};

export type Heading = {
  kind: "heading";
  /** 2 for a chapter, as in HTML; the document's title has 1. */
  level: number;
  /** The level whose type it is set in, if not its own. */
  look?: number;
  number?: string;
  runs: Run[];
  /** Whether the contents list it. Bookmarks list every heading. */
  isListed: boolean;
};

export type Paragraph = {
  kind: "paragraph";
  runs: Run[];
  style?: "text" | "lead" | "label" | "small";
};

/** A point of a list with the points below it. */
export type Point = { label?: Run[]; runs: Run[]; below: Point[] };

export type Column = {
  /** Its part of the width; the parts of all columns make 1. */
  share: number;
  isNumeric?: boolean;
  /** Whether its cells are the headers of their rows. */
  isHeader?: boolean;
};

/** A cell with its paragraphs; those that are not the first are small. */
export type Cell = { runs: Run[]; notes?: Run[][]; depth?: number };

export type Table = { kind: "table"; columns: Column[]; head: string[] | null; rows: Cell[][] };

export type Part = Heading | Paragraph | { kind: "list"; points: Point[] } | Table;

export type Cover = {
  title: string;
  /** Whether the title is set from top to bottom, as on a Chinese book. */
  isVertical: boolean;
  year: string;
  lines: string[];
};

/** What begins on a page of its own. `running` stands at the head of its pages. */
export type Chapter = { running: string; parts: Part[] };

/** A book to be printed: cover, front matter with the contents, chapters. */
export type Book = {
  /** The language tag of what says no other. */
  lang: string;
  title: string;
  author: string;
  subject: string;
  /** The time that the file states as that of its creation: equal books have equal bytes. */
  createdAt: Date;
  cover: Cover;
  front: Part[];
  /** The heading of the contents. */
  contents: string;
  chapters: Chapter[];
};
