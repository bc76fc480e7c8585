import { Parser, type Quad, type Term, Writer } from 'n3';
import { expand, type Name } from '../../server/features/catalog/graph';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const TEXT = 'http://www.w3.org/2001/XMLSchema#string';

/** What an RDF document says, to be asked in prefixed names. Without blank nodes, sameness is sameness of lines. */
export class RdfGraph {
  readonly #quads: readonly Quad[];

  constructor(quads: string) {
    this.#quads = new Parser({ format: 'N-Quads' }).parse(quads);
  }

  /** Its statements as N-Triples, in order, each once. */
  get lines(): string[] {
    const writer = new Writer({ format: 'N-Triples' });
    return [...new Set(this.#quads.map((quad) => writer.quadsToString([quad])))].sort();
  }

  ofType(type: string): string[] {
    return this.#quads
      .filter(
        ({ predicate, object }) => predicate.value === RDF_TYPE && object.value === expand(type as Name),
      )
      .map(({ subject }) => subject.value);
  }

  /** Addresses bare, texts in quotes with their language or type. */
  values(subject: string, property: string): string[] {
    return this.#quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === expand(property as Name))
      .map(({ object }) => written(object));
  }

  subjects(): string[] {
    return this.#quads.map(({ subject }) => subject.value);
  }

  /** Every address that something points at. */
  objects(): string[] {
    return this.#quads.flatMap(({ object }) => (object.termType === 'NamedNode' ? object.value : []));
  }
}

function written(term: Term): string {
  if (term.termType !== 'Literal') return term.value;
  if (term.language !== '') return `"${term.value}"@${term.language}`;
  return term.datatype.value === TEXT ? `"${term.value}"` : `"${term.value}"^^<${term.datatype.value}>`;
}
