import { type FormEvent, useState } from "react";
import { draftPlacesOf, removeDrafts } from "@/components/desk/drafts/draft-storage";
import { keptTextPlacesOf, removeKeptTexts } from "@/components/desk/drafts/kept-text-storage";
import type { UnsavedPlaces } from "./unsaved-notice";

/**
 * Stops a form that signs out once, to say what the person has not saved in this browser; a second press signs out all the same and
 * removes it. `unsaved` is what there is, null before the first press.
 */
export function useUnsaved(personId: string) {
  const [unsaved, setUnsaved] = useState<UnsavedPlaces | null>(null);

  function warn(event: FormEvent) {
    const places = { drafts: draftPlacesOf(personId), texts: keptTextPlacesOf(personId) };
    if (unsaved || (places.drafts.length === 0 && places.texts.length === 0)) {
      removeDrafts(personId);
      return removeKeptTexts(personId);
    }
    event.preventDefault();
    setUnsaved(places);
  }

  return { unsaved, warn, dismiss: () => setUnsaved(null) };
}
