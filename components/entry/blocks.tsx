"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useSyncExternalStore } from "react";
import type { FormBlock, FormItem } from "@/lib/entry/form/form";
import css from "./blocks.module.css";
import { FigureRow } from "./figure/figure-row";
import { FiguresTable } from "./figure/figures-table";
import { PlaceProvider, useIsShown, useSectionForm } from "./store/form-context";
import { leadPlace, placeOf } from "./store/field-places";
import { SentenceField } from "./sentence/sentence-field";

/** The section's lead and blocks, in print order. */
export function Blocks() {
  const { form } = useSectionForm();
  return (
    <>
      {form.leadId ? (
        <PlaceProvider place={leadPlace}>
          <Shown id={form.leadId}>
            <SentenceField id={form.leadId} className={css.lead} />
          </Shown>
        </PlaceProvider>
      ) : null}
      {form.blocks.map((block, index) => (
        <Block key={index} block={block} at={index} />
      ))}
      <UnplacedFields />
    </>
  );
}

function Block({ block, at }: { block: FormBlock; at: number }) {
  const { shown } = useSectionForm();
  const locale = useLocale();
  const heading = block.heading ?? block.series;
  const isShown = !shown || block.items.some(({ fieldId }) => shown.has(fieldId));
  return (
    <section className={css.block} hidden={!isShown}>
      {heading ? <h2 className={css.heading}>{heading[locale]}</h2> : null}
      {block.kind === "figures" ? (
        <FiguresTable items={block.items} at={at} />
      ) : (
        block.items.map((item, index) => (
          <PlaceProvider key={index} place={placeOf(at, index)}>
            <Shown id={item.fieldId}>
              <Item item={item} Heading={heading ? "h3" : "h2"} />
            </Shown>
          </PlaceProvider>
        ))
      )}
    </section>
  );
}

// Fields that are in no block and no sentence: without this list nobody could find them.
function UnplacedFields() {
  const { store, shown } = useSectionForm();
  const t = useTranslations("desk.form");
  const unplaced = useSyncExternalStore(store.subscribe, store.unplaced, store.unplaced);
  if (unplaced.length === 0) return null;
  return (
    <section className={css.block} hidden={shown !== null && !unplaced.some((id) => shown.has(id))}>
      <h2 className={css.heading}>{t("loose")}</h2>
      {unplaced.map((id) => (
        <Shown key={id} id={id}>
          <Item item={{ level: 0, label: null, fieldId: id }} Heading="h3" />
        </Shown>
      ))}
    </section>
  );
}

// Hidden and not left out, so that nothing that is typed in it is lost.
function Shown({ id, children }: { id: string; children: ReactNode }) {
  return <div hidden={!useIsShown(id)}>{children}</div>;
}

function Item({ item, Heading }: { item: FormItem; Heading: "h2" | "h3" }) {
  const { form } = useSectionForm();
  const locale = useLocale();
  const isWording = form.fields[item.fieldId]?.isWording ?? false;
  if (!isWording) return <FigureRow item={item} />;
  return (
    <div className={css.item} data-level={item.level}>
      {item.label ? <Heading className={css.label}>{item.label[locale]}</Heading> : null}
      <SentenceField id={item.fieldId} />
    </div>
  );
}
