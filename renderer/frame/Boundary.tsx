import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../ui/evidence-text.ts';
import { Empty } from '../ui/State.tsx';

/** Keeps the fault of one view from taking the page with it. */
export class Boundary extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render() {
    return this.state.fault ? <Crashed message={this.state.fault.message} /> : this.props.children;
  }
}

function Crashed({ message }: { message: string }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Empty why={t('common.crashed.why')} what={t('common.crashed.what', { message: visibleText(message) })}>
        <Button variant="default" onClick={() => location.reload()}>
          {t('common.crashed.reload')}
        </Button>
      </Empty>
    </div>
  );
}
