import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import { textAddress } from "./addresses";
import { type PartChange, partChanges, type TextChange, textChange } from "./changes";
import type { Content } from "./content";
import { nameOfText } from "./messages";
import { isGone, isUnreleased, type SiteText, stateOf, type TextState } from "./model";
import { nextReleaseOf } from "./next-release";
import { canReleaseTexts, canReviewTexts, canWrite } from "./policy";
import { siteDocument, siteVersionLines, type SiteVersionLine } from "./release-repository";
import { findText, findTexts, type HistoryLine, historyOf } from "./repository";
import { textsOf } from "./document";
import { sitePages } from "./site-texts";
import { isTextKey, type TextKey, textKey, type TextKind } from "./text-key";
import { waitsFor } from "./waiting";

/** What a person may do with the texts. */
export type TextRights = { mayWrite: boolean; mayReview: boolean; mayRelease: boolean };

/** A text as the list shows it. `state` is null for a page that nobody has written yet. */
export type TextLine = {
  key: TextKey;
  name: Bilingual;
  state: TextState | null;
  isRemoval: boolean;
  isPublished: boolean;
  /** Who saved the newest revision, and when. */
  saved: { by: string; at: string } | null;
  waiting: SiteText["waiting"];
  returned: SiteText["returned"];
  /** Whether the signed-in person may decide on it. */
  mayDecide: boolean;
};

export type TextList = TextRights & {
  lines: TextLine[];
  versions: SiteVersionLine[];
  /** How many approved texts the newest version lacks. */
  unreleased: number;
};

export async function loadTexts(): Promise<TextList> {
  const actor = await requireActor("/desk/site");
  const [texts, versions] = [await findTexts(reader()), await siteVersionLines(reader())];
  const unwritten = sitePages
    .map((page) => textKey("page", page))
    .filter((key) => texts.every((text) => text.key !== key));
  const lines = [
    ...texts.filter((text) => !isGone(text)).map((text) => lineOf(text, actor)),
    ...unwritten.map(unwrittenLine),
  ];
  return {
    ...rightsOf(actor),
    lines,
    versions,
    unreleased: texts.filter(isUnreleased).length,
  };
}

type Person = Awaited<ReturnType<typeof requireActor>>;

const rightsOf = (actor: Person): TextRights => ({
  mayWrite: canWrite(actor),
  mayReview: canReviewTexts(actor),
  mayRelease: canReleaseTexts(actor),
});

const nameOf = ({ key, newest, approved }: SiteText) =>
  nameOfText(key, newest.content ?? approved?.content ?? null);

function lineOf(text: SiteText, actor: Person): TextLine {
  const { key, newest, waiting, returned, releasedId } = text;
  return {
    ...{ key, name: nameOf(text), state: stateOf(text), waiting, returned },
    isRemoval: newest.content === null,
    isPublished: releasedId !== null,
    saved: { by: newest.authorName, at: newest.at },
    mayDecide: waitsFor(text, actor),
  };
}

function unwrittenLine(key: TextKey): TextLine {
  const nothing = { state: null, isRemoval: false, isPublished: false, saved: null };
  return { key, name: nameOfText(key, null), ...nothing, waiting: null, returned: null, mayDecide: false };
}

/** A text with what is needed to write it and to decide on it. */
export type LoadedText = TextRights & {
  textKey: TextKey;
  name: Bilingual;
  /** The newest revision's text and number: null and 0 before anything was saved, and null where it was removed. */
  content: Content | null;
  number: number;
  line: TextLine;
  /** How the newest revision changes the approved one. */
  changes: PartChange[];
  hasApproved: boolean;
  history: HistoryLine[];
};

/** Loads a text, which need not be written yet; null if there can be none with this code. */
export async function loadText(kind: TextKind, code: string): Promise<LoadedText | null> {
  const key = textKey(kind, code);
  const actor = await requireActor(textAddress(key));
  if (!isTextKey(key)) return null;
  const text = await findText(reader(), key);
  const content = text?.newest.content ?? null;
  return {
    ...rightsOf(actor),
    ...{ textKey: key, content, number: text?.newest.number ?? 0 },
    name: text ? nameOf(text) : nameOfText(key, null),
    line: text ? lineOf(text, actor) : unwrittenLine(key),
    changes:
      text && text.newest.id !== text.approved?.id
        ? partChanges(text.approved?.content ?? null, content)
        : [],
    hasApproved: (text?.approved?.content ?? null) !== null,
    history: text ? await historyOf(reader(), key) : [],
  };
}

/** What an administrator looks at before the next version is published. */
export type TextsToRelease = { version: number; stamp: string; changes: TextChange[]; total: number };

/** Loads what the next version would change, for those who may publish it; null for others. `next` is null if there is nothing. */
export async function loadTextsToRelease(): Promise<{ next: TextsToRelease | null } | null> {
  const actor = await requireActor("/desk/site/release");
  if (!canReleaseTexts(actor)) return null;
  const next = nextReleaseOf(await findTexts(reader()));
  if (!next.isNew) return { next: null };
  const [latest] = await siteVersionLines(reader());
  const before = latest ? textsOf(await siteDocument(reader(), latest.id)) : [];
  const earlier = new Map(before.map(({ key, content }) => [key, content]));
  const later = new Map(next.items.map(({ key, content }) => [key, content]));
  const keys = [...new Set([...later.keys(), ...earlier.keys()])];
  const changes = keys.flatMap(
    (key) => textChange(key, earlier.get(key) ?? null, later.get(key) ?? null) ?? [],
  );
  return {
    next: { version: (latest?.version ?? 0) + 1, stamp: next.stamp, changes, total: next.items.length },
  };
}
