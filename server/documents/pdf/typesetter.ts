import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDF_TEMPLATE } from './pdf-template';

/** Sets the template with its data. @throws Error with what it found wrong */
export type Typesetter = (data: string) => Uint8Array<ArrayBuffer>;

const TEMPLATE_PATH = '/report.typ';
/** Diagnostics as objects. */
const AS_OBJECTS = 3;
const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'];

const { resolve } = createRequire(import.meta.url);
const read = (specifier: string) => readFile(resolve(specifier));

/** Reads Typst and the fonts, some 100 ms: only when the first PDF is wanted. */
export async function openTypesetter(): Promise<Typesetter> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  const program = await read('@myriaddreamin/typst-ts-web-compiler/wasm');
  await typst.default({ module_or_path: await WebAssembly.compile(program) });
  const builder = new typst.TypstCompilerBuilder();
  // It reaches no files and no network.
  builder.set_dummy_access_model();
  const compiler = await builder.build();
  const fonts = new typst.TypstFontResolverBuilder();
  for (const name of FONTS)
    fonts.add_raw_font(await read(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`));
  compiler.set_fonts(await fonts.build());
  compiler.add_source(TEMPLATE_PATH, PDF_TEMPLATE);
  return (data) => {
    const { result, diagnostics } = compiler.compile(TEMPLATE_PATH, [['data', data]], 'pdf', AS_OBJECTS) as {
      readonly result?: Uint8Array<ArrayBuffer>;
      readonly diagnostics?: readonly { readonly message: string; readonly range: string }[];
    };
    // What it remembers of one document is of no use for the next.
    compiler.reset();
    if (result === undefined)
      throw new Error(diagnostics?.map(({ range, message }) => `${range} ${message}`).join('; '));
    return result;
  };
}
