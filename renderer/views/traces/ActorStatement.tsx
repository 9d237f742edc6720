import { Button, Checkbox, Modal, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Actor } from '@shared/actors.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { change } from '../../route.ts';
import { visibleText } from '../../ui/evidence-text.ts';
import { countText } from '../../ui/numbers.ts';
import { Failed } from '../../ui/State.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useActorName } from './actor-name.ts';
import styles from './Trace.module.css';

export interface Act {
  act: 'confirm' | 'unconfirm' | 'name' | 'merge' | 'split';
  ids: readonly string[];
  name?: string;
  addresses?: readonly string[];
}

/** What a person states about an actor, with a reason; it is an entry of the journal. */
export function ActorStatement({
  of,
  actor,
  all,
  close,
  done,
}: {
  of: Act;
  actor: Actor;
  all: readonly Actor[];
  close: () => void;
  done: () => void;
}) {
  const { t, i18n } = useTranslation();
  useFocusBack();
  const [name, setName] = useState(of.name ?? '');
  const [reason, setReason] = useState('');
  const [others, setOthers] = useState<readonly string[]>([]);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const wanting = (of.act === 'name' && name.trim() === '') || (of.act === 'merge' && others.length === 0);
  const nameOf = useActorName();

  async function state() {
    setRunning(true);
    setFailure(null);
    try {
      const reply = await ask('traces.actorState', {
        act: of.act,
        ids: [...of.ids, ...others],
        name: name.trim(),
        addresses: [...(of.addresses ?? [])],
        reason: reason.trim(),
      });
      notifications.show({
        message: t(`traces.actors.done.${of.act}`),
        autoClose: 3000,
      });
      done();
      close();
      const first = reply.actors[0];
      if (first && first.id !== actor.id) change({ actor: first.id }, true);
    } catch (error) {
      setFailure(asFailure(error));
      setRunning(false);
    }
  }

  return (
    <Modal
      opened
      onClose={close}
      title={t(`traces.actors.ask.${of.act}`, { name: nameOf(actor) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!wanting && !running) void state();
        }}
      >
        <p className={styles.quiet}>{t(`traces.actors.what.${of.act}`)}</p>
        {of.act === 'name' && (
          <TextInput
            label={t('traces.actors.column.name')}
            value={name}
            maxLength={200}
            required
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        {of.act === 'split' && (
          <p>
            {t('traces.actors.splitCount', {
              count: of.addresses?.length ?? 0,
              n: countText(of.addresses?.length ?? 0, i18n.language),
            })}
            : <bdi>{(of.addresses ?? []).slice(0, 12).map(visibleText).join(', ')}</bdi>
          </p>
        )}
        {of.act === 'merge' && (
          <Checkbox.Group label={t('traces.actors.mergeWith')} value={[...others]} onChange={setOthers}>
            {all
              .filter((one) => one.id !== actor.id)
              .slice(0, 100)
              .map((one, index) => (
                <Checkbox
                  key={one.id}
                  data-autofocus={index === 0 || undefined}
                  value={one.id}
                  mt={4}
                  label={`${nameOf(one)} · ${t('traces.leading.figures', {
                    addresses: countText(one.addresses, i18n.language),
                    events: countText(one.events, i18n.language),
                    visits: countText(one.visits, i18n.language),
                  })}`}
                />
              ))}
          </Checkbox.Group>
        )}
        <Textarea
          mt="sm"
          data-autofocus={(of.act !== 'name' && of.act !== 'merge') || undefined}
          label={t('traces.actors.reason')}
          value={reason}
          maxLength={2000}
          autosize
          minRows={2}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {failure && <Failed failure={failure} />}
        <div className={styles.dialogFoot}>
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={wanting} loading={running}>
            {t(`traces.actors.act.${of.act}`)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
