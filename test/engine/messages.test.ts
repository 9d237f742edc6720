import { expect, test } from 'vitest';
import type { LineFormat } from '../../electron/engine/formats/format.ts';
import { formats } from '../../electron/engine/import/formats.ts';
import { compileLayout } from '../../electron/engine/import/readers/layout.ts';
import { type Found, match, newFound } from '../../electron/engine/import/readers/layout-match.ts';
import { createRuleFinder, rulesOf } from '../../electron/engine/import/readers/messages.ts';

const withRules = [...formats.values()].flatMap((format) =>
  format.kind === 'lines' && format.messages && format.messages.rules.length > 1 ? [{ ...format, format }] : [],
);

/** Messages that each rule would fit, and such that it nearly would. */
function messagesOf({ messages, uses }: LineFormat): string[] {
  const rules = messages?.rules ?? [];
  // A prime number of them, so that fields get them in many combinations wherever a rule stands.
  const values = ['192.0.2.7', '7', 'kim', 'a from 198.51.100.1 port 5', '', 'x: y', '2001:db8::7'];
  const texts = rules.flatMap(({ layout }, at) => {
    const parts = layout.split(/%\{[^}]*\}/);
    // What a field may only be is among what it gets.
    const words = Array.from(layout.matchAll(/%\{([^}]*)\}/g), ([, name]) => {
      const use = uses[name as string];
      return use && 'oneOf' in use ? use.oneOf?.[0] : undefined;
    });
    const filled = values.map((_, turn) =>
      parts
        .map((part, place) => {
          if (place === 0) return part;
          const value = values[(turn + place * at) % values.length];
          return (turn % 2 === 0 ? (words[place - 1] ?? value) : value) + part;
        })
        .join(''),
    );
    // What it nearly would fit, of the first of each kind of turn: every message is held against every rule.
    const nearly = filled.slice(0, 3).flatMap((text) => [text.slice(0, -1), text.replace(':', ' :'), ` ${text}`]);
    return [...filled, ...nearly];
  });
  // A rule of few fields comes to the same message by several turns.
  return [...new Set(texts)];
}

/** Where the fields of a rule stand. */
const fieldsOf = ({ from, to }: Found, steps: number) => [...from.subarray(0, steps), ...to.subarray(0, steps)];

test.each(withRules)('$id: the rule found is the first that fits, though many are not tried', ({ format }) => {
  const { messages, uses } = format;
  if (!messages) throw new Error(`${format.id} has no rules.`);
  const [found, alone] = [newFound(), newFound()];
  const ruleOf = createRuleFinder(rulesOf(messages, uses), found);
  const layouts = messages.rules.map(({ layout }) => compileLayout({ layout }, uses));
  const fitted = new Set<string>();
  for (const text of messagesOf(format)) {
    const bytes = Buffer.from(text);
    const first = layouts.findIndex((layout) => match(layout, bytes, 0, bytes.length, alone, 0));
    const rule = ruleOf(bytes, 0, bytes.length);
    // Layouts are compared sooner than expectations are made, of which there would be tens of thousands.
    if (rule?.rule.layout !== messages.rules[first]?.layout)
      expect(rule?.rule.layout, text).toBe(messages.rules[first]?.layout);
    if (!rule) continue;
    const steps = rule.layout.steps.length;
    const [fields, expected] = [fieldsOf(found, steps), fieldsOf(alone, steps)];
    if (fields.some((at, field) => at !== expected[field])) expect(fields, text).toEqual(expected);
    fitted.add(rule.rule.layout);
  }
  // Many rules have had their turn.
  expect(fitted.size).toBeGreaterThan(messages.rules.length / 3);
});
