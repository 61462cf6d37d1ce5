/** Finds the numbers under which Chinese web sites are filed (ICP备案), in every spelling that pages have of them. */
import type { Stretch } from "../snapshot.ts";

const PROVINCE =
  "[京津沪滬渝冀晋晉蒙辽遼吉黑苏蘇浙皖闽閩赣贛鲁魯豫鄂湘粤粵桂琼瓊川蜀贵貴黔云雲滇藏陕陝甘陇隴青宁寧新]";
// "京ICP备05000001号-1", "辽 ICP 备 05000861 号", "沪icp备08023648", "京ICP备07014523-3号", "粤ICP备案第05000001号".
const ICP = new RegExp(
  `${PROVINCE} {0,2}ICP {0,2}[备備证證] {0,2}(?:案|字)? {0,2}第? {0,2}\\d{6,12}(?!\\d)(?: {0,2}[-－–—] {0,2}\\d{1,3}(?!\\d))?(?: {0,2}[号號](?: {0,2}[-－–—] {0,2}\\d{1,3}(?!\\d))?)?`,
  "giu",
);

/** A filing as a text has it; `number` is what stands there, without the spaces in it. */
interface IcpNumber extends Stretch {
  readonly number: string;
}

/** The filings of a text in its order; what is filed with the police (公网安备) is another thing. */
export function icpNumbersIn(text: string): readonly IcpNumber[] {
  return [...halfWidth(text).matchAll(ICP)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    number: written.replace(/\s/gu, ""),
  }));
}

/** Full-width letters, digits and marks as half-width ones; every character keeps its place. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
