"use server";

import { asAction } from "@/lib/accounts/action";
import { addBlock, moveBlock, removeBlock, renameBlock } from "./edit-blocks";
import { addField, hideField, placeField } from "./edit-fields";
import { labelItem, moveItem, removeItem } from "./edit-items";
import { addRelation, removeRelation } from "./edit-relations";
import { removeField, removeSection } from "./edit-removals";
import {
  addSection,
  hideSection,
  moveSection,
  renameSection,
  renumberSection,
  setDue,
} from "./edit-sections";
import { setReportState } from "./report-state";

export const addSectionAction = asAction(addSection);
export const renameSectionAction = asAction(renameSection);
export const renumberSectionAction = asAction(renumberSection);
export const moveSectionAction = asAction(moveSection);
export const hideSectionAction = asAction(hideSection);
export const removeSectionAction = asAction(removeSection);
export const setDueAction = asAction(setDue);
export const addBlockAction = asAction(addBlock);
export const renameBlockAction = asAction(renameBlock);
export const moveBlockAction = asAction(moveBlock);
export const removeBlockAction = asAction(removeBlock);
export const addFieldAction = asAction(addField);
export const placeFieldAction = asAction(placeField);
export const hideFieldAction = asAction(hideField);
export const removeFieldAction = asAction(removeField);
export const labelItemAction = asAction(labelItem);
export const moveItemAction = asAction(moveItem);
export const removeItemAction = asAction(removeItem);
export const addRelationAction = asAction(addRelation);
export const removeRelationAction = asAction(removeRelation);
export const setReportStateAction = asAction(setReportState);
