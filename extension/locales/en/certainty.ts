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
  "certainty.gain": "makes the quadrant {points} points surer",
  "certainty.noGain": "decides nothing by itself",
  "certainty.portfolio": "Worth finding out",
  "certainty.portfolioNote": "The answers that would most change where accounts lie",
  "certainty.portfolioNone": "No single answer would move an account on the map.",
} as const;
