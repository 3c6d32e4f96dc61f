import { type Eligible, eligibleFields } from "./eligible";
import { type Grounds, groundsFor } from "./evidence";
import type { Said } from "./said";
import type { KnownTexts } from "./known-texts";
import type { Profile } from "./profile";
import { type Fit, fitOf, oddsOf } from "./score";

/** So many fields of a reading are weighed against those of others. */
const most = 20;

export type FieldSearch = {
  /** Returns the likeliest fields of a reading, the likeliest first. */
  fitsFor: (said: Said) => Fit[];
  groundsOf: (said: Said, field: Eligible) => Grounds;
};

export function fieldSearch(profiles: readonly Profile[], texts: KnownTexts): FieldSearch {
  const eligible = eligibleFields(
    profiles.map((profile) => ({
      profile,
      name: texts.addName(profile.figure.name.zh),
      uses: profile.uses.map((use) => ({ use, numbers: texts.addPlace(use) })),
    })),
  );
  return {
    fitsFor(said) {
      const compared = texts.compare(said.around);
      const rated = eligible(said).map((field) => {
        const { evidence } = groundsFor(compared, said, field);
        return { field, odds: oddsOf(evidence, said, field.profile) };
      });
      const likeliest = rated.toSorted((a, b) => b.odds - a.odds).slice(0, most);
      return likeliest.map((one) => fitOf(one));
    },
    groundsOf: (said, field) => groundsFor(texts.compare(said.around), said, field),
  };
}
