/** The phases of a relationship with an account, which ask for different work. */

/** Establish: fit and first proof. Stabilise: no surprises, regular meetings. Strengthen: part of their process. */
export const relationshipPhases = ["establish", "stabilise", "strengthen"] as const;
export type RelationshipPhase = (typeof relationshipPhases)[number];

/** Each phase in both languages, as people write it into a fact. */
export const relationshipPhaseNames: Readonly<
  Record<RelationshipPhase, Readonly<Record<"en" | "zh", string>>>
> = {
  establish: { en: "Establish", zh: "建立" },
  stabilise: { en: "Stabilise", zh: "稳定" },
  strengthen: { en: "Strengthen", zh: "加强" },
};

const otherWords: Readonly<Record<RelationshipPhase, readonly string[]>> = {
  establish: ["established", "establishing", "建立期", "建立阶段"],
  stabilise: ["stabilised", "stabilising", "stabilize", "stable", "稳定期", "稳定阶段"],
  strengthen: ["strengthened", "strengthening", "加强期", "加强阶段"],
};

/**
 * The phase that the value of a fact names, in either language; a value that names none has none.
 * @example relationshipPhaseOf("稳定期") // "stabilise"
 */
export function relationshipPhaseOf(value: string): RelationshipPhase | undefined {
  const word = value.trim().toLowerCase();
  return relationshipPhases.find((phase) => {
    const { en, zh } = relationshipPhaseNames[phase];
    return word === en.toLowerCase() || word === zh || otherWords[phase].includes(word);
  });
}
