/** The links that a start prints, by the name of the example person. @param output everything the product has said */
export function signInLinks(output: string): ReadonlyMap<string, string> {
  const lines = output.matchAll(/^ {2}(\S.*?) +(http:\S+\/lank#\S+)$/gm);
  return new Map([...lines].map(([, name = '', address = '']) => [name, address]));
}
