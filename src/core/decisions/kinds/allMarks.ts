import { accessMarks } from './accessMarks.ts';
import { answerMarks } from './answerMarks.ts';
import { closedDoorMarks } from './closedDoorMarks.ts';
import { declaredAccessMarks } from './declaredAccessMarks.ts';
import { deviceMarks } from './deviceMarks.ts';
import { entryMarks } from './entryMarks.ts';
import { failureMarks } from './failureMarks.ts';
import { guardMarks } from './guardMarks.ts';
import { newGuards } from './newGuards.ts';
import { newParts } from './newParts.ts';
import { offerMarks } from './offerMarks.ts';
import { peopleMarks } from './peopleMarks.ts';
import { peopleSharedMarks } from './peopleSharedMarks.ts';
import { passwordMarks } from './passwordMarks.ts';
import { protectionMarks } from './protectionMarks.ts';
import { recordedMarks } from './recordedMarks.ts';
import { refusalMarks } from './refusalMarks.ts';
import { requestLimitMarks } from './requestLimitMarks.ts';
import { routeMarks } from './routeMarks.ts';
import { screenMarks } from './screenMarks.ts';
import { skippableMarks } from './skippableMarks.ts';
import { standbyMarks } from './standbyMarks.ts';
import { statedGuardMarks } from './statedGuardMarks.ts';
import { statusMarks } from './statusMarks.ts';
import { troubleMarks } from './troubleMarks.ts';
import { upkeepMarks } from './upkeepMarks.ts';
import { visitorMarks } from './visitorMarks.ts';
import type { Mark } from '../mark.ts';
import type { NewPart } from '../detectors/findNewParts.ts';

/** Words of code that do something by standing there, of all tables. */
export const marks: readonly Mark[] = [
  ...accessMarks,
  ...refusalMarks,
  ...protectionMarks,
  ...guardMarks,
  ...peopleMarks,
  ...peopleSharedMarks,
  ...failureMarks,
  ...standbyMarks,
  ...requestLimitMarks,
  ...deviceMarks,
  ...statusMarks,
  ...troubleMarks,
  ...offerMarks,
  ...screenMarks,
  ...answerMarks,
  ...closedDoorMarks,
  ...recordedMarks,
  ...upkeepMarks,
  ...visitorMarks,
  ...entryMarks,
  ...skippableMarks,
  ...routeMarks,
  ...declaredAccessMarks,
  ...statedGuardMarks,
  ...passwordMarks,
];

/** Files that do something by being there, of all tables. */
export const wholeParts: readonly NewPart[] = [...newParts, ...newGuards];
