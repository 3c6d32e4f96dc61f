"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { OpenProposals } from "@/lib/departments/hand-over-line";
import type { SectionForm } from "@/lib/entry/form/form";
import css from "./departments.module.css";
import { ProposalsOfPart } from "./proposals-of-part";
import { type ReturnedMessage, Told } from "./told";

type Props = { fields: SectionForm["fields"]; proposals: readonly OpenProposals[] };

/** What departments sent for a section and nobody has decided on, above its form. What was just decided stays to be read. */
export function Proposals({ fields, proposals }: Props) {
  const [accepted, setAccepted] = useState(0);
  const [told, setTold] = useState<ReturnedMessage | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnLinked();
  const locale = useLocale();
  const t = useTranslations("departments.proposals");
  if (proposals.length === 0 && accepted === 0 && !told) return null;

  // The pressed button goes away with its row.
  function decided(count: number, returned: ReturnedMessage | null) {
    setAccepted(count);
    setTold(returned);
    heading.current?.focus();
  }

  return (
    <section className={css.proposals} aria-labelledby="proposals">
      <h2 id="proposals" ref={heading} tabIndex={-1}>
        {t("title")}
      </h2>
      <p role="status" className={css.done}>
        {accepted > 0 ? `✓ ${t("accepted", { count: accepted })}` : null}
      </p>
      {told ? <Told returned={told} /> : null}
      {proposals.map((one) => (
        <div key={one.handOverId}>
          <h3 id={`answered-${one.handOverId}`} tabIndex={-1}>
            {t("from", { department: one.department, part: one.part[locale] })}
          </h3>
          <ProposalsOfPart
            proposals={one}
            fields={fields}
            onAccepted={(count) => decided(count, null)}
            onReturned={(returned) => decided(0, returned)}
          />
        </div>
      ))}
    </section>
  );
}

/** Focuses the part that the address names, where a link inside the application led to it. */
function useFocusOnLinked() {
  useEffect(() => {
    if (window.location.hash.startsWith("#answered-"))
      document.getElementById(window.location.hash.slice(1))?.focus();
  }, []);
}
