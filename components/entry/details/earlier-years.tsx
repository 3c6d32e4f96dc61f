"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { decimalOf } from "@/lib/figures/quantity";
import type { Value } from "@/lib/figures/value";
import { quantityIn } from "@/lib/figures/zero";
import { type ComparedEarlier, nearestReports } from "@/lib/entry/earlier/earlier";
import { earlierOfFieldAction } from "@/lib/entry/form/actions";
import { useField, useFieldState, useSectionForm } from "../store/form-context";
import { ComparabilityNote } from "@/components/desk/comparability-note";
import type { Comparability } from "@/lib/outline/comparability";
import css from "./earlier-years.module.css";

/** `comparability`: with the next point, if there is one. */
type Point = { year: number; printed: string; value: Value | null; comparability?: Comparability };

/** Returns the field's values in earlier years: those that the form has, and soon those of all years if there may be more. */
function useEarlier(id: string): readonly ComparedEarlier[] {
  const { earlier, isWording } = useField(id);
  const [loaded, setLoaded] = useState<{ id: string; all: readonly ComparedEarlier[] } | null>(null);
  const mayBeMore = !isWording && earlier.length >= nearestReports;

  useEffect(() => {
    let isCurrent = true;
    if (mayBeMore)
      void earlierOfFieldAction({ fieldId: id }).then(
        (read) => isCurrent && read.ok && setLoaded({ id, all: read.value }),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [id, mayBeMore]);

  return loaded?.id === id ? loaded.all : earlier;
}

/** The field's printed values in all years, as a list and, for numbers, as a sparkline. */
export function EarlierYears({ id }: { id: string }) {
  const { form } = useSectionForm();
  const field = useField(id);
  const earlier = useEarlier(id);
  const state = useFieldState(id);
  const t = useTranslations("desk.details");
  if (field.isWording || earlier.length === 0) return null;
  const current = { year: form.year, printed: state.printed, value: state.value };
  const points: Point[] = [...earlier.toReversed(), ...(current.value ? [current] : [])];
  return (
    <section className={css.years}>
      <h3>{t("years")}</h3>
      <Sparkline points={points} />
      <dl>
        {points.map(({ year, printed }, index) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>
              <span lang="zh-CN">{printed}</span>
              <ComparabilityNote comparability={points[index - 1]?.comparability} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Drawn = { year: number; amount: number; isExact: boolean; isJoined: boolean };

const [width, height, margin] = [200, 44, 5];

/**
 * Points by year with a line between comparable neighbours; an inexact value is a hollow point. The list holds the same values
 * as text.
 */
function Sparkline({ points }: { points: readonly Point[] }) {
  const numbers = points.flatMap((point): Drawn[] => {
    const quantity = point.value && quantityIn(point.value);
    if (!quantity) return [];
    const decimal = decimalOf(quantity);
    const isExact = quantity.qualifier === "exact" && !quantity.end;
    // A float is precise enough to draw; the list shows the exact text.
    const isJoined = point.comparability?.grade !== "not_comparable";
    return decimal === null ? [] : [{ year: point.year, amount: Number(decimal), isExact, isJoined }];
  });
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last || first === last) return null;
  const max = Math.max(...numbers.map(({ amount }) => amount), 0) || 1;
  const x = (year: number) =>
    margin + ((year - first.year) / (last.year - first.year)) * (width - 2 * margin);
  const y = (amount: number) => height - margin - (Math.max(amount, 0) / max) * (height - 2 * margin);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={css.line} aria-hidden="true">
      {numbers.slice(1).map((to, index) => {
        const from = numbers[index];
        if (!from?.isJoined) return null;
        return <line key={to.year} x1={x(from.year)} y1={y(from.amount)} x2={x(to.year)} y2={y(to.amount)} />;
      })}
      {numbers.map(({ year, amount, isExact }) => (
        <circle key={year} cx={x(year)} cy={y(amount)} r="3" data-exact={isExact || undefined} />
      ))}
    </svg>
  );
}
