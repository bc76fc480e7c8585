import type { Localized } from '../../domain/localized';
import type { Term } from './graph';

/** Terms as they stand in a node's properties: always a list. */
export const iris = (...addresses: readonly string[]): readonly Term[] => addresses.map((iri) => ({ iri }));

export const inBoth = (...texts: readonly Localized[]): readonly Term[] =>
  texts.flatMap(({ sv, en }) => [
    { text: sv, language: 'sv' },
    { text: en, language: 'en' },
  ]);

export const plain = (text: string): readonly Term[] => [{ text, datatype: 'xsd:string' }];

/** A year: the rounds of a survey are dated no finer. */
export const year = (text: string): readonly Term[] => [{ text, datatype: 'xsd:gYear' }];

/** An ISO instant, or nothing when it is not known. */
export const instant = (text: string | undefined): readonly Term[] =>
  text === undefined ? [] : [{ text, datatype: 'xsd:dateTime' }];
