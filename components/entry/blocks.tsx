"use client";

import { useLocale, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import type { FormBlock, FormItem } from "@/lib/entry/form/form";
import css from "./blocks.module.css";
import { FigureRow } from "./figure/figure-row";
import { FiguresTable } from "./figure/figures-table";
import { PlaceProvider, useSectionForm } from "./store/form-context";
import { leadPlace, placeOf } from "./store/field-places";
import { SentenceField } from "./sentence/sentence-field";

/** The section's lead and blocks, in print order. */
export function Blocks() {
  const { form } = useSectionForm();
  return (
    <>
      {form.leadId ? (
        <PlaceProvider place={leadPlace}>
          <SentenceField id={form.leadId} className={css.lead} />
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
  const locale = useLocale();
  const heading = block.heading ?? block.series;
  return (
    <section className={css.block}>
      {heading ? <h2 className={css.heading}>{heading[locale]}</h2> : null}
      {block.kind === "figures" ? (
        <FiguresTable items={block.items} at={at} />
      ) : (
        block.items.map((item, index) => (
          <PlaceProvider key={index} place={placeOf(at, index)}>
            <Item item={item} Heading={heading ? "h3" : "h2"} />
          </PlaceProvider>
        ))
      )}
    </section>
  );
}

// Fields that are in no block and no sentence: without this list nobody could find them.
function UnplacedFields() {
  const { store } = useSectionForm();
  const t = useTranslations("desk.form");
  const unplaced = useSyncExternalStore(store.subscribe, store.unplaced, store.unplaced);
  if (unplaced.length === 0) return null;
  return (
    <section className={css.block}>
      <h2 className={css.heading}>{t("loose")}</h2>
      {unplaced.map((id) => (
        <Item key={id} item={{ level: 0, label: null, fieldId: id }} Heading="h3" />
      ))}
    </section>
  );
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
