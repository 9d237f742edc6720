import type { RebuildResult } from '@shared/case.ts';
import type { Verification } from '@shared/custody.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Instant } from '../../ui/Instant.tsx';
import { ChainState } from './ChainState.tsx';
import { Finding } from './Finding.tsx';

/** What verifying or rebuilding found: the good in one line, every fault in a line of its own. */
export function CheckResult({ of, close }: { of: Verification | RebuildResult; close: () => void }) {
  const { t } = useTranslation();
  const good = 'chain' in of ? of.chain.state === 'whole' && faults(of).length === 0 : of.identical || !of.compared;
  return (
    <Finding good={good} close={close}>
      {'chain' in of ? (
        <>
          <p>
            {t(faults(of).length === 0 ? 'custody.found.unchanged' : 'custody.found.faults', {
              count: faults(of).length === 0 ? of.evidence.length : faults(of).length,
            })}{' '}
            · <Instant at={of.at} />
          </p>
          <ChainState of={of.chain} />
          {faults(of).length > 0 && (
            <ul>
              {faults(of).map((file) => (
                <li key={file.id}>
                  <EvidenceText text={file.name} /> · {t(`evidence.verified.${file.state}`)} · SHA-256{' '}
                  {file.expected.slice(0, 12)}…{file.found && ` → ${file.found.slice(0, 12)}…`}
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <p>
          {of.identical
            ? t('custody.found.identical', { count: of.events })
            : of.compared
              ? t('custody.found.different', { difference: visibleText(of.difference ?? '') })
              : t('custody.found.anew', { count: of.events })}
        </p>
      )}
    </Finding>
  );
}

function faults(of: Verification): Verification['evidence'] {
  return of.evidence.filter((file) => file.state !== 'unchanged');
}
