import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type Db, queryRows, sql, type Tx } from "@/lib/platform/database";
import type { Office, OfficeDetails } from "./model";

const id = 1;

type Row = Awaited<ReturnType<Db["office"]["findUniqueOrThrow"]>>;

/** Returns the office's record. Every public page asks for it. */
export async function findOffice(db: Db): Promise<Office> {
  const [row] = await queryRows<Row>(db, sql`SELECT * FROM "Office" WHERE "id" = ${id}`);
  if (!row) throw new Error("There is no record of the office.");
  const { uuid, email, phone, homepage, licenceUrl, placeUrl } = row;
  return {
    ...{ uuid, email, phone, homepage, licenceUrl, placeUrl },
    demonstration: Boolean(row.demonstration),
    reportName: { zh: row.reportNameZh, en: row.reportNameEn },
    shortName: textOrNull(row.shortNameZh, row.shortNameEn),
    name: { zh: row.nameZh, en: row.nameEn },
    publisher: { zh: row.publisherZh, en: row.publisherEn },
    publisherType: row.publisherType as Office["publisherType"],
    address: textOrNull(row.addressZh, row.addressEn),
    licence: { zh: row.licenceZh, en: row.licenceEn },
    place: textOrNull(row.placeZh, row.placeEn),
    theme: row.theme as Office["theme"],
    changedAt: row.changedAt && new Date(row.changedAt).toISOString(),
  };
}

export async function saveOffice(tx: Tx, details: OfficeDetails, changedAt: Date): Promise<void> {
  const { reportName, shortName, name, publisher, licence, address, place, ...rest } = details;
  await tx.office.update({
    where: { id },
    data: {
      ...rest,
      ...{ reportNameZh: reportName.zh, reportNameEn: reportName.en },
      ...{ shortNameZh: shortName?.zh ?? "", shortNameEn: shortName?.en ?? "" },
      ...{ nameZh: name.zh, nameEn: name.en, publisherZh: publisher.zh, publisherEn: publisher.en },
      ...{ licenceZh: licence.zh, licenceEn: licence.en },
      ...{ addressZh: address?.zh ?? "", addressEn: address?.en ?? "" },
      ...{ placeZh: place?.zh ?? "", placeEn: place?.en ?? "" },
      changedAt,
    },
  });
}

function textOrNull(zh: string, en: string): Bilingual | null {
  return zh === "" ? null : { zh, en };
}
