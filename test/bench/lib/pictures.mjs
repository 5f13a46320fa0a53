// Small pictures made here: nothing is fetched, and a decoder has something to do.
import { crc32, deflateSync } from 'node:zlib';

const width = 320;
const height = 180;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = [Buffer.alloc(4), Buffer.alloc(4)];
  ends[0].writeUInt32BE(data.length);
  ends[1].writeUInt32BE(crc32(body));
  return Buffer.concat([ends[0], body, ends[1]]);
}

/** A picture of 16 colours. */
function png(seed) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const palette = Buffer.from(Array.from({ length: 48 }, (_, i) => (seed * [37, 53, 91][i % 3] + i * 7) & 255));
  const pixels = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels[y * (width + 1) + 1 + x] = ((x >> 5) + (y >> 5)) & 15;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]);
}

const svg = (seed) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 320 180">
  <rect width="320" height="180" fill="hsl(${(seed * 47) % 360} 40% 60%)"/><circle cx="${40 + seed * 9}" cy="90" r="50" fill="hsl(${(seed * 47 + 120) % 360} 50% 40%)"/>
</svg>`;

/** Every picture that a story names, by its path. */
export const pictures = () =>
  Array.from({ length: 24 }, (_, i) =>
    i % 2 ? [`/picture/${i}.png`, { body: png(i), type: 'image/png' }] : [`/picture/${i}.svg`, { body: svg(i), type: 'image/svg+xml' }],
  );
