/** A picture of the customer map as PNG, drawn by the page. */

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
