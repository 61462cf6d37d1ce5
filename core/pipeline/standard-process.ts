/**
 * The standard sales process: what must be done to have entered each of the eight stages, and to have
 * completed it. Stage 1 is the method's worked example; the other conditions are ours, in the same
 * form: a milestone is our work done, a success criterion the customer's own word or deed.
 */
import type { SalesProcess } from "./sales-process.ts";
import { planningAndCall } from "./standard-process/planning-and-call.ts";
import { visitAndSurvey } from "./standard-process/visit-and-survey.ts";
import { firstProposal } from "./standard-process/first-proposal.ts";
import { demonstration } from "./standard-process/demonstration.ts";
import { formalSolution } from "./standard-process/formal-solution.ts";
import { projectEvaluation } from "./standard-process/project-evaluation.ts";
import { negotiation } from "./standard-process/negotiation.ts";
import { close } from "./standard-process/close.ts";

/** The eight stages with their milestones and success criteria; the ids of conditions never change. */
export const standardProcess: SalesProcess = [
  planningAndCall,
  visitAndSurvey,
  firstProposal,
  demonstration,
  formalSolution,
  projectEvaluation,
  negotiation,
  close,
];
