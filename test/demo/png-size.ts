/** How large a PNG is, as its header says: stores refuse a picture that is a pixel off. */
export function pngSize(png: Buffer): string {
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}
