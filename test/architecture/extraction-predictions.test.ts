/** How the panel's proposals become the answers of an evaluation, by cases worked out by hand. */
import { describe, expect, test } from "vitest";
import type { Proposal } from "../../extension/capture/proposals/proposal.ts";
import { addressParts } from "../../extension/capture/proposals/address-parts.ts";
import { nothing } from "../evaluate/keys.ts";
import { nameAndTitle, predictionOf } from "../evaluate/predictions.ts";

describe("an address in one text", () => {
  test.each([
    [
      "Unit 7, Skelgarth Works, Bramblow Lane, Sheffield S9 9ZX",
      "Unit 7, Skelgarth Works, Bramblow Lane",
      "S9 9ZX",
    ],
    [
      "Pulpmill House, Station Approach, Wisbech, PE13 2XQ, United Kingdom",
      "Pulpmill House, Station Approach",
      "PE13 2XQ",
    ],
    [
      "4800 North Sauk Prairie Parkway, Suite 200, Peoria, IL 61615-0099",
      "4800 North Sauk Prairie Parkway, Suite 200",
      "61615-0099",
    ],
    ["Lot 52 Boulder Block Road, Kalgoorlie WA 6430", "Lot 52 Boulder Block Road", "6430"],
    ["Mill Road, Ballyskeagh, Clonakilty, Co. Cork, P85 XX03", "Mill Road", "P85 XX03"],
    ["An der Klinkermühle 9, 51149 Köln, Germany", "An der Klinkermühle 9", "51149"],
    ["Bakboordkade 71, 3089 KX Rotterdam", "Bakboordkade 71", "3089 KX"],
    [
      "400 Cumberland Dock Road, Thunder Bay, Ontario P7A 0X0",
      "400 Cumberland Dock Road",
      "P7A 0X0",
    ],
    ["One Long Row", "One Long Row", undefined],
    ["江苏省苏州市工业园区钟慧路118号3幢", "江苏省苏州市工业园区钟慧路118号3幢", undefined],
    ["上海市浦东新区川沙路 5055 号 7 幢（201209）", "上海市浦东新区川沙路 5055 号 7 幢", "201209"],
    ["长沙市芙蓉区马坡岭路892号 邮编：410125", "长沙市芙蓉区马坡岭路892号", "410125"],
    ["407 台中市西屯區工業四十二路77巷8號", "台中市西屯區工業四十二路77巷8號", "407"],
    ["厦门市湖里区悦华支路25号之二905单元", "厦门市湖里区悦华支路25号之二905单元", undefined],
  ])("%s", (address, street, postalCode) => {
    const parts = addressParts(address);
    expect([parts.street, parts.postalCode]).toEqual([street, postalCode]);
  });
});

describe("an executive in one text", () => {
  test.each([
    ["Denise Okonjo-Price, President & CEO", "Denise Okonjo-Price", "President & CEO"],
    ["Rosa Quintanilla – Head of Sales, EMEA", "Rosa Quintanilla", "Head of Sales, EMEA"],
    ["王强（总经理）", "王强", "总经理"],
    ["Colm Ó Muirthile", "Colm Ó Muirthile", ""],
  ])("%s", (text, name, title) => {
    expect(nameAndTitle(text)).toEqual({ name, title });
  });
});

const proposed = (property: Proposal["property"], value: string, exact = value) => ({
  property,
  value,
  quote: { exact, prefix: "", suffix: "", start: 0 },
});

describe("a prediction", () => {
  test("is empty for a page without proposals", () => {
    expect(predictionOf([])).toEqual(nothing);
  });

  test("begins with the company's own names in their order, whatever else was proposed first", () => {
    const { name } = predictionOf([
      proposed("customers", "Swaleside Dairies"),
      { ...proposed("legal-name", "Gallowgate Seals Ltd"), ofOther: true as const },
      proposed("legal-name", "Wensley Compressor Company Ltd"),
      proposed("trade-name", "Wensley"),
      proposed("trade-name", "WENSLEY."),
    ]);
    expect(name.slice(0, 2)).toEqual(["Wensley Compressor Company Ltd", "Wensley"]);
    expect(new Set(name.slice(2))).toEqual(new Set(["Swaleside Dairies", "Gallowgate Seals Ltd"]));
  });

  test("has each number once, as the page writes it and without its extension", () => {
    const { telephone, faxNumber } = predictionOf([
      proposed("telephone", "+44 114 296 0417", "Tel: 0114 296 0417"),
      proposed("telephone", "0114 2960417"),
      proposed("telephone", "+86 755 2955 1106 ext. 808", "0755-2955 1106 转 808"),
      proposed("fax", "+353 23 880 1141", "+353 (0)23 880 1141"),
    ]);
    expect(telephone).toEqual(["0114 296 0417", "0755-2955 1106"]);
    expect(faxNumber).toEqual(["+353 (0)23 880 1141"]);
  });

  test("counts a VAT number among the registration numbers", () => {
    const { registrationNumber } = predictionOf([
      proposed("vat-number", "DE378901753"),
      proposed("registration-number", "HRA 31877"),
    ]);
    expect(registrationNumber).toEqual(["HRA 31877", "DE378901753"]);
  });
});
