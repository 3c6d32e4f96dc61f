import { useLocale, useTranslations } from "next-intl";
import type { OpenProposals } from "@/lib/departments/hand-over-line";
import type { SectionForm } from "@/lib/entry/form/form";
import css from "./departments.module.css";
import { ProposalsOfPart } from "./proposals-of-part";

type Props = { form: Pick<SectionForm, "fields">; proposals: readonly OpenProposals[] };

/** What departments sent for a section and nobody has decided on, above its form. */
export function Proposals({ form, proposals }: Props) {
  const locale = useLocale();
  const t = useTranslations("departments.proposals");
  if (proposals.length === 0) return null;
  return (
    <section className={css.proposals} aria-labelledby="proposals">
      <h2 id="proposals">{t("title")}</h2>
      {proposals.map((one) => (
        <div key={one.handOverId}>
          <h3>{t("from", { department: one.department, part: one.part[locale] })}</h3>
          <ProposalsOfPart proposals={one} fields={form.fields} />
        </div>
      ))}
    </section>
  );
}
