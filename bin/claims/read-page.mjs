import {readFile} from 'node:fs/promises';

import {Misuse} from '../commands/misuse.mjs';

/** A file's text: UTF-8, UTF-16 with its mark, or else what Windows wrote before. */
export async function readPage(path) {
  const bytes = await readFile(path).catch((error) => {
    throw new Misuse(`${path}: it cannot be read (${error.code}).`);
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  try {
    return decode(bytes, 'utf-8');
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

/** The mark at the beginning is not part of the text. */
const decode = (bytes, encoding) => new TextDecoder(encoding, {fatal: true}).decode(bytes);
