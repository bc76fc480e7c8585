import type { Written } from './thread-edits.mutations';

/** What is said of something, and beside it who may read it and whether it remains: all that two people can change. */
export type AsOne<Content> = Content & Pick<Written<Content>, 'visibility' | 'state'>;

export const asOne = <Content>({ content, visibility, state }: Written<Content>): AsOne<Content> => ({
  ...content,
  visibility,
  ...(state === undefined ? {} : { state }),
});

/** The other way round. @param revision which it is a change of */
export function asWritten<Content>(one: AsOne<Content>, revision: number): Written<Content> {
  const { visibility, state, ...content } = one;
  return {
    ...{ revision, visibility, content: content as Content },
    ...(state === undefined ? {} : { state }),
  };
}
