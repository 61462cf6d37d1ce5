/** The plain word for a name of a vocabulary, however it is prefixed or spelled out as an address. */

// There a title is a form of address, or the name of a work; elsewhere it is what a person does.
const OTHER_TITLES = /foaf|(?:^|\W)dc(?:terms)?\W/iu;

/**
 * The last part of the name; `vocabulary` is the one that names without prefix belong to.
 * @example vocabularyWord("schema:faxNumber") // "faxNumber"
 */
export function vocabularyWord(written: string, vocabulary = ""): string {
  const word = written.replace(/^.*[/#:](?=.)/su, "");
  if (word !== "title") return word;
  const full = written === word ? `${vocabulary}${word}` : written;
  return OTHER_TITLES.test(full) ? "otherTitle" : word;
}
