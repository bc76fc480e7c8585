import { useRouterState } from '@tanstack/react-router';
import { EmbedFrame } from './embed/embed-frame';
import { PageFrame } from './page-frame';

/** A page, or a single figure in somebody else's. */
export function Frame() {
  const embedded = useRouterState({ select: ({ location }) => location.pathname.startsWith('/embed/') });
  return embedded ? <EmbedFrame /> : <PageFrame />;
}
