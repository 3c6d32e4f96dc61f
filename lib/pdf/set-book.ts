import { type Element, elementIn, type Group, type Mark, type Page } from "./boxes";
import type { Book, Heading } from "./model";
import { paginated } from "./paginate";
import { setCover } from "./set-cover";
import { setParts, titleOf } from "./set-parts";
import { stacked } from "./set-table";
import { setText, type Setting } from "./set-text";
import { columnHeight, columnWidth } from "./styles";

/** A page of the book as it is printed. `running` stands at its head, left and right; null where nothing does. */
export type BookPage = { content: Page; running: [string, string] | null; number: number | null };

/** Sets a whole book: cover, front matter with the contents, and each chapter from a new page on. */
export function setBook(book: Book, setting: Setting): BookPage[] {
  const root = elementIn(null, "Document");
  const { places, nameOf } = placesOf(book);
  const cover = setCover(book, { setting, parent: elementIn(root, "Sect") });
  const front = (pageOf: (heading: Heading) => string) =>
    paginated(setFront(book, { setting, parent: elementIn(root, "Sect"), nameOf, pageOf }), columnHeight);
  // How long the contents are does not depend on the numbers in them.
  const before = 1 + front(() => "000").length;
  const chapters = book.chapters.map(({ running, parts }) => ({
    running,
    pages: paginated(setParts(parts, { setting, parent: elementIn(root, "Sect"), nameOf }), columnHeight),
  }));
  const numbers = new Map<string, number>();
  let number = before;
  const body = chapters.flatMap(({ running, pages }) =>
    pages.map((content): BookPage => {
      number += 1;
      for (const name of anchorsOn(content)) numbers.set(name, number);
      return { content, running: [book.title, running], number };
    }),
  );
  const contents = front((heading) => String(numbers.get(places.get(heading) ?? "") ?? ""));
  return [
    { content: cover, running: null, number: null },
    ...contents.map((content, at): BookPage => ({ content, running: null, number: at + 2 })),
    ...body,
  ];
}

function placesOf({ chapters }: Book) {
  const headings = chapters.flatMap(({ parts }) => parts.filter((part) => part.kind === "heading"));
  const places = new Map(headings.map((heading, at) => [heading, `heading-${at}`]));
  return { places, nameOf: (heading: Heading) => places.get(heading) ?? "contents" };
}

const anchorsOn = ({ boxes }: Page): string[] =>
  boxes.flatMap(({ box }) => box.marks.flatMap((mark) => (mark.kind === "anchor" ? [mark.name] : [])));

type Front = {
  setting: Setting;
  parent: Element;
  nameOf: (heading: Heading) => string;
  pageOf: (heading: Heading) => string;
};

function setFront(book: Book, { setting, parent, nameOf, pageOf }: Front): Group[] {
  const title: Heading = { kind: "heading", level: 1, runs: [{ text: book.title }], isListed: false };
  const of = { level: 2, look: 4, isListed: false };
  const heading: Heading = { kind: "heading", ...of, runs: [{ text: book.contents }] };
  const contents = elementIn(parent, "TOC");
  const entries = book.chapters.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind === "heading" && part.isListed
        ? [setEntry(part, { setting, contents, name: nameOf(part), page: pageOf(part) })]
        : [],
    ),
  );
  return [...setParts([title, ...book.front, heading], { setting, parent, nameOf }), ...entries];
}

type Entry = { setting: Setting; contents: Element; name: string; page: string };

const [numberWidth, pageWidth, entryPadding] = [42, 36, 4];

function setEntry(heading: Heading, { setting, contents, name, page }: Entry): Group {
  const element = elementIn(elementIn(elementIn(contents, "TOCI"), "Reference"), "Link");
  const isChapter = heading.level <= 2;
  const style = isChapter ? { size: 13.1, leading: 19 } : { size: 10.5, leading: 15.5 };
  const at = { setting, style, element };
  const left = heading.number === undefined ? 0 : numberWidth;
  const number = setText([{ text: heading.number ?? "", isMuted: true }], { ...at, width: numberWidth });
  const title = setText(
    heading.runs.map((run) => ({ ...run, isStrong: isChapter })),
    { ...at, x: left, width: columnWidth - left - pageWidth },
  );
  const last = setText([{ text: page }], {
    ...at,
    x: columnWidth - pageWidth,
    width: pageWidth,
    align: "end",
  });
  const height = title.length * style.leading + 2 * entryPadding;
  const marks: Mark[] = [
    { kind: "jump", element, to: name, title: titleOf(heading), y: 0, height },
    ...stacked(number, entryPadding),
    ...stacked(title, entryPadding),
    ...stacked(last, height - entryPadding - style.leading),
    { kind: "rule", x: 0, y: height, width: columnWidth, weight: 0.5, color: "hairline" },
  ];
  return { boxes: [{ height, marks }], space: 0 };
}
