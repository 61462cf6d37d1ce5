/** What conditions and stages go with in a chance, and what the next ones would, in English. */
export const reasons = {
  "reasons.tableStep": "stage {stage} completed: {name}",
  "reasons.met": "met: {condition}",
  "reasons.unmet": "not met: {condition}",
  "reasons.gone": "a condition that the process no longer has",
  "reasons.rest": "{count} more {count|condition|conditions}",
  "reasons.tally":
    "Ended opportunities at this stage: {hadWon} of {had} that had this were won, {hadNotWon} of {hadNot} that had not.",
  "reasons.tooFew": "Too few to tell it apart: that takes {least} of each.",
  "reasons.unseen": "None of the {stood} ended opportunities seen at this stage had it then.",
  "reasons.told":
    "Conditions: {told} of {count} could be told apart here, from {stood} of your own ended opportunities seen at this stage. A condition needs {least} that had it and {least} that had not; an imported history has no ticks.",
  "reasons.untold":
    "Your history can't tell conditions apart here yet: it holds {stood} ended {stood|opportunity|opportunities} with ticks at this stage, and a condition needs {least} that had it and {least} that had not. An imported history has no ticks.",
  "reasons.onTable":
    "On the stage table a condition alone moves nothing; a stage counts once it is completed.",
  "reasons.toComplete": "Next, to complete {stage}",
  "reasons.toEnter": "Next, to enter {stage}",
  "reasons.condition": "Condition",
  "reasons.ifTicked": "If ticked today",
  "reasons.together": "all {count} together",
  "reasons.completed": "these, and stage {stage} completed",
  "reasons.aids": "How to ask",
} as const;
