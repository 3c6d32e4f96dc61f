"use client";

import { useTranslations } from "next-intl";
import { decimalOf } from "@/lib/figures/quantity";
import type { Value } from "@/lib/figures/value";
import css from "./earlier-years.module.css";
import { useField, useFieldState, useSectionForm } from "../store/form-context";

type Point = { year: number; printed: string; value: Value | null };

/** What every year printed for this field, as a list and, where there are numbers, as a small line. */
export function EarlierYears({ id }: { id: string }) {
  const { form } = useSectionForm();
  const field = useField(id);
  const state = useFieldState(id);
  const t = useTranslations("desk.details");
  if (field.isWording || field.earlier.length === 0) return null;
  const now = { year: form.year, printed: state.printed, value: state.value };
  const points: Point[] = [...field.earlier.toReversed(), ...(now.value ? [now] : [])];
  return (
    <section className={css.years}>
      <h3>{t("years")}</h3>
      <SmallLine points={points} />
      <dl>
        {points.map(({ year, printed }) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd lang="zh-CN">{printed}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const [width, height, margin] = [200, 44, 5];

/** Points at their years, a line between neighbours; an inexact value is a hollow point. The list says it in words. */
function SmallLine({ points }: { points: readonly Point[] }) {
  const numbers = points.flatMap((point) => {
    if (point.value?.kind !== "quantity") return [];
    const decimal = decimalOf(point.value.quantity);
    const isExact = point.value.quantity.qualifier === "exact";
    // A drawing needs no more than a float; what is said in words stays exact.
    return decimal === null ? [] : [{ year: point.year, amount: Number(decimal), isExact }];
  });
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last || first === last) return null;
  const most = Math.max(...numbers.map(({ amount }) => amount), 0) || 1;
  const x = (year: number) =>
    margin + ((year - first.year) / (last.year - first.year)) * (width - 2 * margin);
  const y = (amount: number) => height - margin - (Math.max(amount, 0) / most) * (height - 2 * margin);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={css.line} aria-hidden="true">
      <polyline points={numbers.map(({ year, amount }) => `${x(year)},${y(amount)}`).join(" ")} />
      {numbers.map(({ year, amount, isExact }) => (
        <circle key={year} cx={x(year)} cy={y(amount)} r="3" data-exact={isExact || undefined} />
      ))}
    </svg>
  );
}
