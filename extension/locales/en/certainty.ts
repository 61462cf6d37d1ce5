/** How sure a place on the map is and what to find out next, in English. */
export const certainty = {
  "certainty.title": "How sure is that?",
  "certainty.sure": "The quadrant is certain.",
  "certainty.chance": "As far as is known, the likeliest quadrant is right with {chance}.",
  "certainty.answer": "Answer",
  "certainty.firm":
    "“{quadrant}” under {share} of the weights within {points} points of the scale’s.",
  "certainty.flips": "It flips if “{factor}” weighs {points} points {direction}.",
  "certainty.more": "more",
  "certainty.less": "less",
  "certainty.never": "No change of a single weight moves it.",
  "certainty.next": "Find out next",
  "certainty.gain.quadrant": "makes the quadrant {points} points surer",
  "certainty.gain.tier": "makes the tier {points} points surer",
  "certainty.gain.rank": "makes the rank {points} points surer",
  "certainty.hours": "about {hours} h to find out",
  "certainty.decision": "To decide",
  "certainty.decision.quadrant": "Quadrant",
  "certainty.decision.tier": "Tier",
  "certainty.decision.rank": "Rank",
  "certainty.noGain": "decides nothing by itself",
  "certainty.settled": "This is settled: no open fact could change it.",
  "certainty.guess": "The best guess of today is right with {chance}.",
  "certainty.portfolio": "Worth finding out",
  "certainty.portfolioNote":
    "The answers that would most change a decision, for the effort they take",
  "certainty.portfolioNone": "No single answer would change this decision.",
} as const;
