import { strToU8, zipSync } from 'fflate';

const bytes = (text: string) => strToU8(text);
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

export const PDF = bytes('%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n');
const PNG_HEAD = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The least that begins as a picture does. */
export const PNG = joined(
  PNG_HEAD,
  new Uint8Array([0, 0, 0, 13]),
  bytes('IHDR'),
  new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89]),
  new Uint8Array([0, 0, 0, 0]),
  bytes('IDAT'),
  new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0]),
  bytes('IEND'),
  new Uint8Array([0xae, 0x42, 0x60, 0x82]),
);
export const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 0xff, 0xd9]);

const typesOf = (main: string) =>
  bytes(`<?xml version="1.0"?><Types><Override PartName="/x" ContentType="${main}"/></Types>`);
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word document with more entries, or of another content type. */
export const docx = (entries: Record<string, Uint8Array> = {}, type = WORD): Uint8Array =>
  zipSync({ '[Content_Types].xml': typesOf(type), 'word/document.xml': bytes('<w:document/>'), ...entries });

export const ODT = zipSync({
  mimetype: [bytes('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': bytes('<office/>'),
});

/** What somebody might try to attach, and must not. */
export const REFUSED: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ['a page', bytes('<!doctype html><script>alert(1)</script>')],
  ['a picture that is a page (SVG)', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a text', bytes('Hej')],
  ['nothing', new Uint8Array()],
  ['a program', joined(bytes('MZ'), new Uint8Array(200))],
  ['a ZIP', zipSync({ 'a.txt': bytes('a') })],
  ['a ZIP that calls itself Word', zipSync({ '[Content_Types].xml': typesOf(WORD), 'a.txt': bytes('a') })],
  ['Word with macros', docx({ 'word/vbaProject.bin': bytes('x') })],
  ['Word that says that it has macros', docx({}, 'application/vnd.ms-word.document.macroEnabled.main+xml')],
  ['Word with something before it', joined(bytes('#!/bin/sh\n'), docx())],
  ['Word with something behind it', joined(docx(), bytes('<script>'))],
  [
    'OpenDocument with macros',
    zipSync({
      mimetype: [bytes('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': bytes('<office/>'),
      'Basic/Standard/Module1.xml': bytes('x'),
    }),
  ],
  ['a PDF that is a ZIP as well', joined(PDF, zipSync({ 'a.class': bytes('x') }))],
  ['a PDF that begins as a page', bytes('%PDF-1.4\n<html><script>alert(1)</script>\n%%EOF')],
  ['a picture that is a ZIP as well', joined(PNG, zipSync({ 'a.class': bytes('x') }))],
  ['a page that goes on as a PDF', joined(bytes('<html>'), PDF)],
];
