/** What the card of the three gates says, in English. */
export const gates = {
  "gates.title": "Three gates",
  "gates.open": "{count} of 3 open",
  "gates.isOpen": "Open",
  "gates.isShut": "Not yet",
} as const;
