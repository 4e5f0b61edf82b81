import { chromium } from 'playwright';
import { chromiumLaunch } from '#test/helpers/chromium.ts';

/** A picture of `size` by `size` pixels: as a PNG file, and as red, green, blue and alpha, a byte each, row by row. */
export type Drawn = { size: number; png: Buffer; rgba: Buffer };

type Wanted = { svg: string; size: number };

/** Runs in the browser. */
const draw = async ({ svg, size }: Wanted): Promise<{ png: string; rgba: string }> => {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml;base64,${btoa(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, size, size);
  const base64 = (bytes: Uint8Array | Uint8ClampedArray): string => {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const png = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return { png: base64(png), rgba: base64(context.getImageData(0, 0, size, size).data) };
};

/** Draws each picture with Chromium, which is here for the tests anyway. */
export const drawSvg = async (wanted: readonly Wanted[]): Promise<Drawn[]> => {
  const browser = await chromium.launch(chromiumLaunch());
  const page = await browser.newPage();
  const drawn: Drawn[] = [];
  for (const one of wanted) {
    const { png, rgba } = await page.evaluate(draw, one);
    drawn.push({
      size: one.size,
      png: Buffer.from(png, 'base64'),
      rgba: Buffer.from(rgba, 'base64'),
    });
  }
  await browser.close();
  return drawn;
};
