import { Component, type ReactNode } from 'react';
import { useText } from '../text/use-text';
import styles from './panel.module.css';

interface State {
  readonly failed: boolean;
}

interface ChartBoundaryProps {
  readonly children: ReactNode;
  /** What is shown instead; without it a notice. */
  readonly fallback?: ReactNode;
}

/** A chart that cannot be fetched or drawn leaves the page and its table standing. */
export class ChartBoundary extends Component<ChartBoundaryProps, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    const { children, fallback = <Failed /> } = this.props;
    return this.state.failed ? fallback : children;
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
