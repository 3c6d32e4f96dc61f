import "server-only";
import { canManagePeople } from "@/lib/accounts/policy";
import { reading } from "@/lib/entry/policy";
import type { Value } from "@/lib/figures/value";
import { seriesOfFields } from "@/lib/outline/field-series-repository";
import { restricted } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import { type Db, reader } from "@/lib/platform/database";
import { ok, type Result } from "@/lib/platform/result";
import type { SubmissionState } from "@/lib/review/model";
import type { Found } from "./found";
import { type FindQuery, findQueryOf, isNumber, rankOf } from "./query";
import {
  type FigureRow,
  figuresWithDigits,
  figuresWithWords,
  peopleWithWords,
  sectionsWithWords,
  submissionsWithWords,
  titleOf,
} from "./repository";

const shown = { figures: 8, others: 5 };
/** So many figures are ranked, from the newest year back. */
const mostRanked = 400;

/** Finds figures, sections and submissions, and for administrators people, by what somebody typed; the best of each first. */
export const find = restricted(reading, async (text: string, actor: Actor): Promise<Result<Found[]>> => {
  const query = findQueryOf(text);
  if (!query) return ok([]);
  const db = reader();
  return ok([
    ...(await findFigures(db, query)),
    ...(await findSections(db, query)),
    ...(await findSubmissions(db, query)),
    ...(canManagePeople(actor) ? await findPeople(db, query) : []),
  ]);
});

type Ranked<T> = { row: T; rank: number };

/** The sort keeps the order of equals: the newest year first, then print order. */
function best<T>(ranked: readonly Ranked<T>[], limit: number): T[] {
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ row }) => row);
}

async function findFigures(db: Db, query: FindQuery): Promise<Found[]> {
  const named = await figuresWithWords(db, query, mostRanked);
  const valued = query.number === null ? [] : await figuresOfNumber(db, query.number);
  const values = new Set(valued.map(({ id }) => id));
  const rows = best(
    [
      ...valued.map((row) => ({ row, rank: 0 })),
      ...named.filter(({ id }) => !values.has(id)).map((row) => ({ row, rank: rankOfFigure(row, query) })),
    ],
    shown.figures,
  );
  const series = await seriesOfFields(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, key, nameZh, nameEn, year, number, printed }) => ({
    ...{ group: "figures", id, number, printed, year: Number(year) },
    name: { zh: nameZh, en: nameEn },
    series: series.get(id)?.name ?? null,
    address: `/desk/reports/${Number(year)}/sections/${number}#field-${key}`,
  }));
}

async function figuresOfNumber(db: Db, number: string): Promise<FigureRow[]> {
  const rows = await figuresWithDigits(db, number, mostRanked);
  return rows.filter(({ value }) => value !== null && isNumber(JSON.parse(value) as Value, number));
}

function rankOfFigure({ nameZh, nameEn, code, key, printed }: FigureRow, query: FindQuery): number {
  return rankOf([nameZh, nameEn, code, key, printed], query);
}

async function findSections(db: Db, query: FindQuery): Promise<Found[]> {
  const rows = await sectionsWithWords(db, query, mostRanked);
  const ranked = rows.map((row) => ({ row, rank: rankOf([row.number, row.titleZh, row.titleEn], query) }));
  return best(ranked, shown.others).map(({ id, number, year, ...row }) => ({
    ...{ group: "sections", id, number, year: Number(year), name: titleOf(row) },
    address: `/desk/reports/${Number(year)}/sections/${number}`,
  }));
}

async function findSubmissions(db: Db, query: FindQuery): Promise<Found[]> {
  const rows = await submissionsWithWords(db, query, shown.others);
  return rows.map(({ id, number, year, by, state, ...row }) => ({
    ...{ group: "submissions", id, number, by, year: Number(year), name: titleOf(row) },
    state: state as SubmissionState,
    address: `/desk/reviews/${id}`,
  }));
}

async function findPeople(db: Db, query: FindQuery): Promise<Found[]> {
  const rows = await peopleWithWords(db, query, shown.others);
  return rows.map((row) => ({ group: "people", ...row, address: `/desk/people/${row.id}` }));
}
