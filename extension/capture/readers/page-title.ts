/** Takes the title of a page apart. */

/** The parts that a title is put together from: `Contact | Falkenrodt GmbH` has two. */
export function titleParts(title: string): readonly string[] {
  return title
    .split(
      / ?[-–—|·:»«›>~] | ?[|｜_—–－»›] ?|::|-{2,}|(?<=\p{Script=Han})-|-(?=\p{Script=Han})|(?<=\p{Script=Han})[,，](?=\p{Script=Han})/u,
    )
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
