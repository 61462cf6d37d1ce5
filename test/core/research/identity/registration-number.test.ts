import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  normalNumber,
  type RegistrationKind,
  registrationKinds,
  registrationNumbersOf,
  verifyRegistrationNumber,
} from "#core";

// All numbers are made up; the check digits were worked out by hand from the published rules, as noted.
const valid: readonly (readonly [RegistrationKind, string, string])[] = [
  // Powers of 3 modulo 31 from 1; the sum of the first seventeen leaves 18, 31 − 18 = 13 is E.
  ["cn-uscc", "91320500MA1ABCD2XE", "9132 0500 MA1ABCD2 X E".replaceAll(" ", "")],
  // M=22·3 + A=10·7 + 1·9 + A=10·10 + B=11·5 + C=12·8 + D=13·4 + 2·2 = 452 = 41·11 + 1; 11 − 1 = 10 is X.
  ["cn-organisation-code", "MA1ABCD2-X", "MA1ABCD2X"],
  ["cn-business-licence", "320500000012344", "320500000012344"],
  // 1+4+3+8+5+(1+2)+(2+8)+1 = 35, a multiple of 5.
  ["tw-ubn", "12345671", "12345671"],
  // 10→2, 4→8, 11→1→2, 6→1, 6→1, 7→3, 10→9, 17→7→3; 8 brings 3 to 11.
  ["de-vat", "DE123456788", "DE 123 456 788"],
  // 1+4+3+8+5+(1+2)+7 = 31; 96 − 31 = 65.
  ["at-vat", "ATU12345675", "ATU 1234 5675"],
  // From the right, doubled 8, 6, 4, 2 give 7, 3, 8, 4; plain 7, 5, 3, 1: 22 + 16 = 38, and 2.
  ["fr-siren", "123456782", "123 456 782"],
  ["fr-siret", "12345678200010", "123 456 782 00010"],
  // 123456782 = 97·1272750 + 32; 12 + 3·32 = 108 = 97 + 11.
  ["fr-vat", "FR11123456782", "FR 11 123 456 782"],
  // K = 19, 19·34 + 9 − 100 = 555 = 11·50 + 5; the SIREN leaves 9, and 9 + 1 + 50 = 60 leaves 5.
  ["fr-vat", "FRK9123456782", "FR K9 123456782"],
  ["it-vat", "IT12345670017", "IT 12345670017"],
  // Doubled 1, 3, 5, 7 give 2, 6, 1, 5; plain 2, 4, 6: 26, and 4 to 30.
  ["es-vat", "ESB12345674", "ES-B12345674"],
  ["es-vat", "ESP1234567D", "P1234567D"],
  // 12345678 = 23·536768 + 14, the letter Z.
  ["es-vat", "ES12345678Z", "12345678-Z"],
  // 9+16+21+24+25+24+21+16 = 156 = 14·11 + 2.
  ["nl-vat", "NL123456782B01", "NL 1234.56.782.B01"],
  ["nl-vat", "NL123456789B13", "NL123456789B13"],
  // 1234567 = 97·12727 + 48; 97 − 48 = 49.
  ["be-vat", "BE0123456749", "BE 0123.456.749"],
  // 6+10+21+8+15+24+35+48+7 (5·… ) = 174 = 15·11 + 9.
  ["pl-vat", "PL1234567819", "123-456-78-19"],
  // 8+14+18+20+20+18+14 = 112; 112 + 82 = 2·97, and 112 + 27 = 97 + 42.
  ["gb-vat", "GB123456782", "GB 123 4567 82"],
  ["gb-vat", "GB123456727", "GB123456727"],
  // The ACN: 8+14+18+20+20+18+14+8 = 120. The ABN: 0·10 + 1 + 3+10+21+36+55+78+105+136 + 0 = 445 = 5·89.
  ["au-acn", "123456780", "123 456 780"],
  ["au-abn", "11123456780", "11 123 456 780"],
  // 1·2+2+3·2+4+5·2+6+7·2+8+9·2+0+1·2+2 = 74 = 8·9 + 2; 9 − 2 = 7.
  ["jp-corporate", "7123456789012", "7-1234-5678-9012"],
  // 1+6+21+4+15+42+7+24+45 + 4 = 169; 10 − 9 = 1.
  ["kr-business", "123-45-67891", "1234567891"],
  ["in-gstin", "27ABCDE1234F1Z0", "27 ABCDE 1234 F 1 Z 0"],
  ["lei", "999900TALLOWPUMPS151", "9999-00TA-LLOW-PUMP-S151"],
];

const unchecked: readonly (readonly [RegistrationKind, string, string])[] = [
  ["cn-icp", "苏ICP备12345678号-1", "苏 ICP備 12345678 号 - 1"],
  ["hk-brn", "12345678", "12345678-000-01-26-3"],
  ["de-register", "HRB 12345 B, Musterstadt", "HRB 12345 B, Musterstadt"],
  ["gb-company", "01234567", "1234567"],
  ["gb-company", "SC123456", "sc 123456"],
  ["us-ein", "12-3456789", "123456789"],
  ["in-cin", "U12345MH2001PTC123456", "u12345mh2001ptc123456"],
  ["sg-uen", "201912345K", "201912345k"],
  ["sg-uen", "T19LL1234A", "T19LL1234A"],
];

describe("a number in its register", () => {
  test.each(valid)("%s: %s has the right check digits", (kind, number, written) => {
    expect(normalNumber(kind, written)).toBe(number);
    expect(verifyRegistrationNumber(kind, written)).toBe("valid");
  });

  test.each(unchecked)(
    "%s: %s has the right shape, and nothing more to check",
    (kind, number, written) => {
      expect(normalNumber(kind, written)).toBe(number);
      expect(verifyRegistrationNumber(kind, written)).toBe("unchecked");
    },
  );

  test("every kind is shown to work", () => {
    const shown = new Set([...valid, ...unchecked].map(([kind]) => kind));
    expect(registrationKinds.filter((kind) => !shown.has(kind))).toEqual([]);
  });

  // Where every weight is prime to the modulus and one check digit fits, no single slip of a digit passes.
  const strict: readonly RegistrationKind[] = [
    "cn-uscc",
    "cn-organisation-code",
    "cn-business-licence",
    "de-vat",
    "at-vat",
    "fr-siren",
    "fr-siret",
    "it-vat",
    "be-vat",
    "pl-vat",
    "au-abn",
    "lei",
  ];

  test.each(valid.filter(([kind]) => strict.includes(kind)))(
    "%s: one other digit in %s is found out",
    (kind, number) => {
      for (let at = 0; at < number.length; at++)
        for (let digit = 0; digit < 10; digit++) {
          const slip = number.slice(0, at) + digit + number.slice(at + 1);
          if (!/\d/u.test(number[at]!) || slip === number) continue;
          expect([slip, verifyRegistrationNumber(kind, slip)]).toEqual([slip, "invalid"]);
        }
    },
  );

  test.each(valid.filter(([kind]) => !strict.includes(kind) && kind !== "tw-ubn"))(
    "%s: another last digit or letter in %s is found out",
    (kind, number) => {
      // Japan's check digit leads; the others end with theirs.
      const at = kind === "jp-corporate" ? 0 : number.length - 1;
      const others = [...(/\d/u.test(number[at]!) ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ")];
      const passing = others.filter(
        (other) =>
          verifyRegistrationNumber(kind, number.slice(0, at) + other + number.slice(at + 1)) ===
          "valid",
      );
      // The end of a Dutch number is its counter, and only the newer kind secures it.
      if (number !== "NL123456782B01") expect(passing).toEqual([number[at]]);
    },
  );

  test("a seventh 7 of a Taiwanese number folds to 1 or 0", () => {
    expect(verifyRegistrationNumber("tw-ubn", "12345670")).toBe("valid"); // 34 + 1
    expect(verifyRegistrationNumber("tw-ubn", "12345676")).toBe("valid"); // 40, by the old rule too
    expect(verifyRegistrationNumber("tw-ubn", "12345672")).toBe("invalid"); // 36 or 37
  });

  test("what hasn't the shape at all is invalid", () => {
    for (const kind of registrationKinds) {
      expect(verifyRegistrationNumber(kind, "")).toBe("invalid");
      expect(verifyRegistrationNumber(kind, "about us")).toBe("invalid");
    }
    expect(verifyRegistrationNumber("us-ein", "07-1234567")).toBe("invalid");
    expect(verifyRegistrationNumber("cn-icp", "国ICP备12345678号")).toBe("invalid");
  });

  test("case, width and spaces don't matter, and a normal form is its own normal form", () => {
    for (const [kind, number] of [...valid, ...unchecked]) {
      const wide = number.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
      expect(normalNumber(kind, wide)).toBe(number);
      expect(normalNumber(kind, number)).toBe(number);
    }
  });
});

describe("numbers in a text", () => {
  const found = (text: string) =>
    registrationNumbersOf(text).map(({ kind, number, checked }) => [kind, number, checked]);

  test("a Chinese footer", () => {
    expect(
      found("统一社会信用代码：91320500MA1ABCD2XE 组织机构代码 MA1ABCD2-X 苏ICP备12345678号-2"),
    ).toEqual([
      ["cn-uscc", "91320500MA1ABCD2XE", "valid"],
      ["cn-organisation-code", "MA1ABCD2-X", "valid"],
      ["cn-icp", "苏ICP备12345678号-2", "unchecked"],
    ]);
  });

  test("full-width digits and letters, at their own places", () => {
    const text = "税号：９１３２０５００ＭＡ１ＡＢＣＤ２ＸＥ。";
    const [number] = registrationNumbersOf(text);
    expect(number).toMatchObject({ number: "91320500MA1ABCD2XE", start: 3, end: 21 });
  });

  test("a German imprint, whose register number goes with its court before or behind it", () => {
    expect(found("Amtsgericht Musterstadt, HRB 12345 B · USt-IdNr.: DE 123 456 788")).toEqual([
      ["de-register", "HRB 12345 B, Musterstadt", "unchecked"],
      ["de-vat", "DE123456788", "valid"],
    ]);
    expect(found("HRA 987, Registergericht: Bad Musterstadt")).toEqual([
      ["de-register", "HRA 987, Bad Musterstadt", "unchecked"],
    ]);
    expect(found("Commercial register: Amtsgericht Musterstadt an der Aue, HRB 12345")).toEqual([
      ["de-register", "HRB 12345, Musterstadt an der Aue", "unchecked"],
    ]);
    expect(found("Handelsregister-Nr. HRB 12345 in unserem Hause")).toEqual([
      ["de-register", "HRB 12345", "unchecked"],
    ]);
  });

  test("a British footer: the company's number, and a VAT number without its country", () => {
    expect(
      found("Registered in England and Wales, company number 1234567. VAT No. 123 4567 82"),
    ).toEqual([
      ["gb-company", "01234567", "unchecked"],
      ["gb-vat", "GB123456782", "valid"],
    ]);
  });

  test("French, Italian, Australian and Japanese ones behind their words", () => {
    expect(found("RCS Ville B 123 456 782 - SIRET : 123 456 782 00010")).toEqual([
      ["fr-siren", "123456782", "valid"],
      ["fr-siret", "12345678200010", "valid"],
    ]);
    expect(found("P. IVA 12345670017")).toEqual([["it-vat", "IT12345670017", "valid"]]);
    expect(found("ACN 123 456 780 / ABN 11 123 456 780")).toEqual([
      ["au-acn", "123456780", "valid"],
      ["au-abn", "11123456780", "valid"],
    ]);
    expect(found("法人番号 7123456789012")).toEqual([["jp-corporate", "7123456789012", "valid"]]);
    expect(found("사업자등록번호: 123-45-67891")).toEqual([
      ["kr-business", "123-45-67891", "valid"],
    ]);
    expect(found("統一編號：12345671")).toEqual([["tw-ubn", "12345671", "valid"]]);
  });

  test("an announced number that fails its check is told, not left out", () => {
    expect(found("统一社会信用代码：91320500MA1ABCD2XF")).toEqual([
      ["cn-uscc", "91320500MA1ABCD2XF", "invalid"],
    ]);
    expect(found("USt-IdNr. DE123456789")).toEqual([["de-vat", "DE123456789", "invalid"]]);
  });

  test("telephones, dates, prices and part numbers are none", () => {
    for (const text of [
      "Tel. 0114 496 0123, fax 0114 496 0124",
      "电话 0512-5555 0123 手机 13900000000",
      "2026-03-02, 1,234,567 EUR, 12345678",
      "Part B12345678 and XF91320500MA1ABCD2XE",
      "PR 2024 and VR 360 tours",
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });

  test("thirty thousand of them in a megabyte are read in time that grows with the text", () => {
    const line = "HRB 123 Amtsgericht Musterstadt ";
    const timed = (count: number) => {
      const started = performance.now();
      expect(registrationNumbersOf(line.repeat(count))).toHaveLength(count);
      return performance.now() - started;
    };
    timed(1000);
    // Ten times the text: squared growth would take a hundred times as long.
    expect(timed(30_000)).toBeLessThan(40 * Math.max(timed(3000), 5));
  });

  test("each stands in the text at its place, and none overlaps another", () => {
    const word = fc.constantFrom(
      ...valid.map(([, , written]) => written),
      "VAT",
      "ABN",
      "SIREN",
      "税号：",
      "HRB 12345",
      "Company number",
      " ",
      "\n",
      "，",
      "7",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        let last = 0;
        for (const { kind, number, start, end } of registrationNumbersOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(normalNumber(kind, text.slice(start, end)).split(",")[0]).toBe(
            number.split(",")[0],
          );
          last = end;
        }
      }),
    );
  });
});
