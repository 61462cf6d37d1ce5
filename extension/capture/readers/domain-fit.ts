/** How well a name fits the domain that a page is served from. */

const ENDINGS = new Set(
  "com co org net edu gov ac uk us cn de ca au nz in ie sg hk tw info biz eu www web m shop example test invalid".split(
    " ",
  ),
);

/**
 * From 0 to 1: 1 when the domain is the name or its initials, less when one holds a part of the other.
 * @example domainFit("Harbour Pumps Ltd", "www.harbour-pumps.example") // 1
 */
export function domainFit(name: string, host: string): number {
  const labels = host
    .toLowerCase()
    .split(".")
    .filter((label) => !ENDINGS.has(label));
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  if (!words || labels.length === 0) return 0;
  return Math.max(...labels.map((label) => fitOf(words, label.replace(/[^a-z0-9]/gu, ""))));
}

const FORMS =
  /^(?:the|ltd|limited|inc|llc|llp|gmbh|co|corp|corporation|company|plc|pty|ag|kg|bv|sa|and|of|for|de)$/u;

// "tarnonline.example", "tarn-usa.example": what is added when the name alone was taken.
const SUFFIX = /(?<=.{3})(?:online|website|web|site|usa|uk|us|inc|llc|ltd|gmbh|corp|shop|store)$/u;

function fitOf(words: readonly string[], label: string): number {
  if (label.length < 2) return 0;
  const bare = label.replace(SUFFIX, "");
  if (bare !== label && words.join("") !== label)
    return Math.max(0.95 * fitOf(words, bare), plainFit(words, label));
  return plainFit(words, label);
}

function plainFit(words: readonly string[], label: string): number {
  const telling = words.filter((word) => !FORMS.test(word));
  const [all, core] = [words.join(""), telling.join("")];
  if (label === all || label === core) return 1;
  const initials = telling.map((word) => word[0]).join("");
  const allInitials = words.map((word) => word[0]).join("");
  if (label.length >= 2 && telling.length > 1 && (label === initials || label === allInitials))
    return 0.9;
  if (core.length >= 4 && label.startsWith(core)) return 0.5 + 0.5 * (core.length / label.length);
  if (label.length >= 4 && core.startsWith(label)) return 0.5 + 0.4 * (label.length / core.length);
  const inside = telling.filter((word) => word.length >= 3 && label.includes(word));
  const length = inside.reduce((sum, word) => sum + word.length, 0);
  // "WTRN 99.1 FM" at wtrn.example: the first word of a longer name.
  if (telling[0] === label && label.length >= 3) return 0.8;
  if (length > 0)
    return 0.8 * Math.min(1, length / label.length) * (inside.length / telling.length);
  return initials.length >= 3 && label.includes(initials) ? 0.5 : 0;
}
