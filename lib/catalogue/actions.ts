"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { addIndicator, changeIndicator, deleteUnusedIndicator } from "./indicator-commands";
import { gradePair, removeGrade } from "./grade-commands";
import { mergeIndicator } from "./merge-commands";
import { setRules } from "./rule-commands";
import { addSeries, changeSeries, deleteUnusedSeries } from "./series-commands";
import { addTopic, assignEditors, deleteUnusedTopic, renameTopic } from "./topic-commands";
import { addUnit, deleteUnusedUnit } from "./unit-commands";

export const addIndicatorAction = asAction(addIndicator);
export const changeIndicatorAction = asAction(changeIndicator);
export const deleteIndicatorAction = asAction(deleteUnusedIndicator);
export const setRulesAction = asAction(setRules);
export const gradePairAction = asAction(gradePair);
export const removeGradeAction = asAction(removeGrade);
export const mergeIndicatorAction = asAction(mergeIndicator);
export const addTopicAction = asAction(addTopic);
export const renameTopicAction = asAction(renameTopic);
export const assignEditorsAction = asAction(assignEditors);
export const deleteTopicAction = asAction(deleteUnusedTopic);
export const addSeriesAction = asAction(addSeries);
export const changeSeriesAction = asAction(changeSeries);
export const deleteSeriesAction = asAction(deleteUnusedSeries);
export const addUnitAction = asAction(addUnit);
export const deleteUnitAction = asAction(deleteUnusedUnit);
