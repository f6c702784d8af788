// Reading a code from a photo: in this page, from a file that somebody chose; no camera is opened and nothing is sent.
import { decodeQR } from "qr/decode.js";

const SIDES_MAX = [2000, 1000, 500] as const;
const PATIENCE_MS = 1500;

/** Return what the QR code on a photo says; null where none could be read. */
export async function readPhoto(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  // A sharp small code and a blurred large one are read best at different sizes.
  for (const side of SIDES_MAX) {
    const found = readAt(picture, side);
    if (found) return found;
  }
  return null;
}

function readAt(picture: ImageBitmap, side: number): string | null {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const drawn = canvas.getContext("2d", { willReadFrequently: true });
  if (!drawn) return null;
  drawn.drawImage(picture, 0, 0, width, height);
  try {
    return decodeQR({ width, height, data: drawn.getImageData(0, 0, width, height).data }, { effort: 4, timeLimit: PATIENCE_MS });
  } catch {
    return null;
  }
}
