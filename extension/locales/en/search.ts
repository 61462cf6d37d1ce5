/** What the search for facts says, in English. */
export const search = {
  "nav.search": "Find facts",
  "search.lead":
    "Everything that is known of any account, by the words of the fact or of its quote.",
  "search.label": "Words to find",
  "search.hint": "Words, Chinese text or a number",
  "search.begin": "What are you looking for?",
  "search.beginHelp":
    "A product, a name, a telephone number: type its beginning. All the words must stand in one fact.",
  "search.none": "No fact matches",
  "search.noneHelp":
    "All the words must stand in one fact, each from its beginning. Try fewer words, or shorter ones.",
  "search.countCut": "{count} of more facts; another word narrows them down",
} as const;
