import { Component, type ReactNode } from 'react';
import { useText } from '../text/use-text';
import styles from './panel.module.css';

interface State {
  readonly failed: boolean;
}

/** A chart that cannot be fetched or drawn leaves the page and its table standing. */
export class ChartBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useText();
  return (
    <p className={styles['notice']} role="alert">
      {t('error.chart')}
    </p>
  );
}
