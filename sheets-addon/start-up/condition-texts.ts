/** The texts of the standard process's conditions by their ids: on the page of words, for only the account card says them. */
import { standardProcess, type LocalText } from "#core";

export const conditionTexts: Readonly<Record<string, LocalText>> = Object.fromEntries(
  standardProcess.flatMap(({ milestones, criteria }) =>
    [...milestones, ...criteria].map(({ id, text }) => [id, text]),
  ),
);
