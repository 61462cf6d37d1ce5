/** The customer map as a picture: SVG text, and PNG drawn by the page. */
import {
  type Archive,
  archiveMap,
  customerMapSvg,
  type Locale,
  type MapTheme,
  mapTexts,
} from "#core";
import { languageTag } from "../locales/language.ts";

/** The map as a stand-alone SVG document. */
export function exportMapSvg(archive: Archive, locale: Locale, theme: MapTheme): string {
  const { thresholds } = archive.settings;
  const placements = archiveMap(archive);
  return customerMapSvg({
    placements,
    thresholds,
    theme,
    language: languageTag(locale),
    texts: mapTexts(locale, placements.length, thresholds),
  });
}

/**
 * An SVG document as a PNG picture, `scale` times as large. Needs a page. Drawn through a blob address,
 * so that nothing of the document is loaded or run.
 */
export async function exportMapPng(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This browser can't draw pictures: canvas is switched off.");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else
        reject(new Error(`A picture of ${canvas.width} × ${canvas.height} pixels is too large.`));
    }, "image/png");
  });
}
