import type { Run, Table } from "@/lib/pdf/model";
import { documentAddress, localAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import { formatDate } from "../format/format-date";
import { messages } from "./messages";
import type { VolumeContext } from "./volume-context";

/** What is said under a label, and below it in small type. */
type Entry = { label: string; said: Run; below?: Run };

/** Version, publisher, citation and checksums, as on the page of the report. */
export function imprintTable(volume: VolumeContext): Table {
  const entries = [...ofVersion(volume), ...ofOffice(volume), ...ofCitation(volume), ...ofRecord(volume)];
  return {
    kind: "table",
    columns: [{ share: 0.24, isHeader: true }, { share: 0.76 }],
    head: null,
    rows: entries.map(({ label, said, below }) => [
      { runs: [{ text: label, isMuted: true }] },
      { runs: [said], notes: below ? [[below]] : [] },
    ]),
  };
}

const linked = (text: string, href: string): Run => (href ? { text, href } : { text });

function ofVersion({ context, locale, t }: VolumeContext): Entry[] {
  const { release, compared = [] } = context;
  const { note } = release;
  const date = formatDate(release.releasedAt, locale);
  const line = t("release.line", { version: release.version, date });
  const versions = compared.map(({ year, version }) => t("release.reportVersion", { year, version }));
  const noted = { text: note, ...(locale === "zh" ? {} : { lang: "zh-CN" }) };
  return [
    { label: t("release.versionLabel"), said: { text: line } },
    ...(note ? [{ label: t("release.note"), said: noted }] : []),
    ...(versions.length > 0
      ? [
          {
            label: t("release.compared"),
            said: { text: versions.join(t("office.separator")) },
            below: { text: t("release.comparedHelp") },
          },
        ]
      : []),
  ];
}

function ofOffice({ context, locale, t }: VolumeContext): Entry[] {
  const { office, site } = context;
  const { name, publisher, homepage, email, phone, address, licence, licenceUrl } = office;
  const contact = [name[locale], email, phone, address?.[locale]].filter(Boolean);
  const terms = licenceUrl || site + localAddress(locale, "/data#terms");
  return [
    { label: t("release.publisher"), said: linked(publisher[locale], homepage) },
    { label: t("release.contact"), said: { text: contact.join(t("office.separator")) } },
    { label: t("release.licence"), said: linked(licence[locale], terms) },
  ];
}

function ofCitation({ context, locale, t }: VolumeContext): Entry[] {
  const { release, site } = context;
  const { year, version, releasedAt } = release;
  const address = site + localAddress(locale, versionAddress(year, version));
  const cited = {
    title: release.title[locale],
    year,
    version,
    date: formatDate(releasedAt, locale),
    address,
  };
  return [
    { label: t("release.citation"), said: { text: t("release.cite", cited) } },
    { label: t("release.permalink"), said: linked(address, address) },
  ];
}

function ofRecord({ context, locale, t }: VolumeContext): Entry[] {
  const { year, version, contentHash, auditHead } = context.release;
  const document = context.site + documentAddress(year, version);
  const help = messages.contentHashHelp[locale].replace("{address}", document);
  const hash: Entry = {
    label: messages.contentHash[locale],
    said: { text: contentHash },
    below: linked(help, document),
  };
  if (!auditHead) return [hash];
  const head = { label: t("release.auditHead"), said: { text: auditHead } };
  return [hash, { ...head, below: { text: t("release.auditHeadHelp") } }];
}
