import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/ingest/fetch/charset.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('the encoding of a page or feed is', () => {
  test.each<[string, Uint8Array, string | null, string]>([
    ['what the header says', latin('Durán'), 'text/html; charset=iso-8859-1', 'Durán'],
    ['what the header says, in quotation marks', latin('Durán'), 'text/html; charset="Latin1"', 'Durán'],
    [
      'what the XML declaration says',
      latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>Durán</a>'),
      'text/xml',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>Durán</a>',
    ],
    [
      'what a meta element says',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">Durán'),
      null,
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">Durán',
    ],
    [
      'that of the byte order mark, whatever is said',
      Buffer.from('\uFEFFDurán'),
      'text/xml; charset=latin1',
      'Durán',
    ],
    ['UTF-16 by its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('Durán')]), null, 'Durán'],
    ['UTF-16 by the header', utf16('Durán'), 'text/xml; charset=utf-16le', 'Durán'],
    ['UTF-8 where nothing is said', Buffer.from('Durán'), null, 'Durán'],
    [
      'UTF-8 where it is, and Latin-1 is said',
      Buffer.from('Durán'),
      'text/html; charset=ISO-8859-1',
      'Durán',
    ],
    [
      'Windows-1252 where nothing is said and it is no UTF-8',
      latin('“Durán'.replace('“', '\x93')),
      null,
      '“Durán',
    ],
    ['Windows-1252 where UTF-8 is said and it is none', latin('Durán'), 'text/html; charset=utf-8', 'Durán'],
    [
      'what the page says where the header names none that exists',
      latin('<meta charset=latin1>ñ'),
      'text/html; charset=none',
      '<meta charset=latin1>ñ',
    ],
    [
      'UTF-8 where a declaration that can be read says UTF-16',
      Buffer.from('<?xml encoding="utf-16"?>ñ'),
      null,
      '<?xml encoding="utf-16"?>ñ',
    ],
    ['Japanese', Buffer.from([0x83, 0x65]), 'text/html; charset=shift_jis', 'テ'],
  ])('%s', (_, bytes, contentType, text) => {
    expect(decodeText(bytes, contentType)).toBe(text);
  });
});
