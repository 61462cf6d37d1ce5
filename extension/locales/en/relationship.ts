/** What the account says of its relationship phase and its own scales, in English. */
export const relationship = {
  "relationship.none": "Relationship phase: not recorded",
  "relationship.record": "Record the phase",
  "relationship.change": "Record a new phase",
  "relationship.retiredScale": "{name} (retired scale)",
  "relationship.asks.establish":
    "Asks for: a fitting product, an equal in size, knowledge of their industry, a tailored solution, references.",
  "relationship.asks.stabilise":
    "Asks for: no surprises, a channel for complaints, regular meetings at the top, a place in their process.",
  "relationship.asks.strengthen":
    "Asks for: buying from each other, advising them, running a part of their process.",
} as const;
