/** What the tabs of one browser tell each other: the session is another now (longer, begun anew), or was ended. */
type News = 'changed' | 'signed_out';

// One for speaking and listening: what is said on it comes to all tabs but this one.
const channel = new BroadcastChannel('lagesbild-session');

export function tellOtherTabs(news: News): void {
  channel.postMessage(news);
}

/** @returns what ends the listening */
export function listenToOtherTabs(hear: (news: News) => void): () => void {
  channel.onmessage = ({ data }) => hear(data === 'signed_out' ? 'signed_out' : 'changed');
  return () => {
    channel.onmessage = null;
  };
}
