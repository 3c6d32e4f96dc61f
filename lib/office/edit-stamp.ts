import { sha256 } from "@/lib/audit/chain";
import { detailsOf, type OfficeDetails } from "./model";

/** Returns a hash of the record. The form sends it back, so that a save based on an older record is refused. */
export function stampOf(office: OfficeDetails): string {
  const values = Object.values(detailsOf(office));
  const texts = values.map((value) =>
    value !== null && typeof value === "object" ? [value.zh, value.en] : value,
  );
  return sha256(JSON.stringify(texts)).slice(0, 16);
}
