/**
 * The standard guide to the eight stages. Stage 1 follows the method's worked example; the other stages are ours,
 * in the same form, and written so that an outsider can say what evidence would tick a condition.
 */
import type { StageGuide } from "./stage-guide.ts";
import { closeGuide } from "./standard-guide/close.ts";
import { demonstrationGuide } from "./standard-guide/demonstration.ts";
import { firstProposalGuide } from "./standard-guide/first-proposal.ts";
import { formalSolutionGuide } from "./standard-guide/formal-solution.ts";
import { negotiationGuide } from "./standard-guide/negotiation.ts";
import { planningAndCallGuide } from "./standard-guide/planning-and-call.ts";
import { projectEvaluationGuide } from "./standard-guide/project-evaluation.ts";
import { visitAndSurveyGuide } from "./standard-guide/visit-and-survey.ts";

/** One guide a stage, in the order of the stages. */
export const standardGuide: readonly StageGuide[] = [
  planningAndCallGuide,
  visitAndSurveyGuide,
  firstProposalGuide,
  demonstrationGuide,
  formalSolutionGuide,
  projectEvaluationGuide,
  negotiationGuide,
  closeGuide,
];
