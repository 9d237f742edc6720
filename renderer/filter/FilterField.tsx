import { completed, completionAt } from '@shared/filter/completion.ts';
import { parseFilter } from '@shared/filter.ts';
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../ui/EvidenceText.tsx';
import { visibleText } from '../ui/evidence-text.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './FilterField.module.css';
import { useCompletions } from './use-completions.ts';

export interface FieldHandle {
  focus(): void;
}

/** Writes a filter: offers what could come next, and points at the character that makes no sense. Enter applies it. */
export function FilterField({
  filter,
  label,
  placeholder,
  nameOf,
  apply,
  handle,
}: {
  filter: string;
  /** What the filter is for. */
  label: string;
  placeholder: string;
  /** What a field that is offered is called; null where its name says enough. */
  nameOf?: (field: string) => string | null;
  /** Takes a filter that can be read. */
  apply: (filter: string) => void;
  handle: Ref<FieldHandle>;
}) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [text, setText] = useState(filter);
  const [caret, setCaret] = useState(0);
  const [offering, setOffering] = useState(false);
  const [marked, setMarked] = useState(-1);
  const [scrolled, setScrolled] = useState(0);
  const options = useCompletions(text, caret, offering);
  const open = offering && options.length > 0;
  const fault = parseFilter(text).errors[0];
  useEffect(() => setText(filter), [filter]);
  useImperativeHandle(handle, () => ({
    focus() {
      input.current?.focus();
      input.current?.select();
    },
  }));

  function write(next: string, at: number) {
    setText(next);
    setCaret(at);
    setOffering(true);
    setMarked(-1);
  }

  function choose(option: string) {
    const completion = completionAt(text, caret);
    if (!completion) return;
    const next = option === 'more.' ? plainly(text, completion, option) : completed(text, completion, option);
    write(next.text, next.caret);
    if (completion.kind === 'value') setOffering(false);
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(next.caret, next.caret);
      setScrolled(input.current?.scrollLeft ?? 0);
    });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOffering(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (open) setMarked((now) => (now + step + options.length + (now < 0 && step < 0 ? 1 : 0)) % options.length);
    } else if (event.key === 'Tab' && open && marked >= 0) {
      event.preventDefault();
      choose(options[marked] ?? '');
    } else if (event.key === 'Enter') {
      const option = open ? options[marked] : undefined;
      if (option !== undefined) choose(option);
      else if (!fault) {
        setOffering(false);
        apply(text);
      }
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (open) setOffering(false);
      else if (text !== filter) setText(filter);
      else input.current?.blur();
    }
  }

  return (
    <>
      <div className={styles.field} data-wrong={(fault && text !== '') || undefined}>
        <span className={styles.glass}>
          <Icon name="filter" />
        </span>
        <div className={styles.mirror} aria-hidden="true">
          <span style={{ display: 'inline-block', transform: `translateX(${-scrolled}px)` }}>
            {fault ? (
              <>
                {text.slice(0, fault.at)}
                <span className={styles.wrong} data-testid="squiggle">
                  {text.slice(fault.at, fault.at + fault.length) || '\u00a0'}
                </span>
              </>
            ) : null}
          </span>
        </div>
        <input
          ref={input}
          className={styles.input}
          type="text"
          role="combobox"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          maxLength={10_000}
          aria-label={label}
          aria-expanded={open}
          aria-controls={open ? `${id}-options` : undefined}
          aria-activedescendant={open && marked >= 0 ? `${id}-${marked}` : undefined}
          aria-autocomplete="list"
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          placeholder={placeholder}
          value={text}
          onChange={(event) => write(event.currentTarget.value, event.currentTarget.selectionStart ?? 0)}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onScroll={(event) => setScrolled(event.currentTarget.scrollLeft)}
          onKeyUp={(event) => setScrolled(event.currentTarget.scrollLeft)}
          onKeyDown={onKeyDown}
          onBlur={() => setOffering(false)}
        />
        {open && (
          <ul
            id={`${id}-options`}
            role="listbox"
            aria-label={t('timeline.filter.completions')}
            className={styles.options}
            style={{ left: `min(calc(26px + ${completionAt(text, caret)?.from ?? 0}ch), 60%)` }}
          >
            {options.map((option, index) => {
              const name = nameOf?.(option) ?? null;
              return (
                <li
                  key={option}
                  id={`${id}-${index}`}
                  ref={index === marked ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === marked}
                  className={styles.option}
                  // Before the blur that would close the list.
                  onMouseDown={(event) => {
                    event.preventDefault();
                    choose(option);
                  }}
                >
                  <EvidenceText text={option} />
                  {name !== null && <span>{name}</span>}
                </li>
              );
            })}
          </ul>
        )}
      </div>
      {fault && (
        <p id={`${id}-fault`} className={styles.fault} role="status">
          {t('timeline.filter.position', {
            at: fault.at + 1,
            sentence: t(`timeline.filter.faults.${fault.code}`, { found: visibleText(fault.found) }),
          })}
        </p>
      )}
    </>
  );
}

/** A name that is not whole yet goes in without its colon. */
function plainly(
  text: string,
  completion: { from: number; to: number },
  option: string,
): { text: string; caret: number } {
  const before = text.slice(0, completion.from) + option;
  return { text: before + text.slice(completion.to), caret: before.length };
}
