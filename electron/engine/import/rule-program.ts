import type { Program, Word } from './program.ts';
import { type CompiledLayout, inOrder } from './readers/layout.ts';
import type { CompiledRule, SetOfRules } from './readers/messages.ts';

/** As tokenizer/rule-choice.ts has them: pairs of bytes by place, and rules without a lead by bit. */
const placeBits = 12;
const bits = 128;
const mostGroups = 255;

/**
 * The rules of a format's messages as the machine asks for them: those with a lead by its first byte, those without by a pair
 * of bytes that a message they fit must have.
 * @param wordsOf a rule as a layout of the program
 */
export function ruleWords(
  { block, bytes, list }: Program,
  set: SetOfRules,
  absent: number,
  wordsOf: (rule: CompiledRule) => Word[],
): Word {
  const at = new Map(set.rules.map((one) => [one.rule, block(wordsOf(one))] as const));
  const addressOf = ({ rule }: CompiledRule) => at.get(rule) as Word;
  const isLed = ({ layout }: CompiledRule) => layout.lead.length > 0;
  const free = set.anywhere;

  /** Rules that such a byte may begin, each with how many without a lead were declared before it. */
  function ledBy(first: number): Word {
    const led = set.rules.filter((one) => isLed(one) && one.layout.lead[0] === first);
    const shared = inOrder(led.map(({ layout }): CompiledLayout => layout));
    const before = (one: CompiledRule) => set.rules.slice(0, set.rules.indexOf(one)).filter((other) => !isLed(other));
    return block([
      led.length,
      ...led.flatMap((one, index) => [addressOf(one), shared[index]?.shared as number, before(one).length]),
    ]);
  }

  const noneLed = block([0]);
  const firsts = new Set(set.rules.filter(isLed).map(({ layout }) => layout.lead[0]));
  const leads = Array.from({ length: 256 }, (_, first) => (firsts.has(first) ? ledBy(first) : noneLed));
  const { groupOf, groups, always } = grouped(free);
  return block([
    ...list(set.heads),
    ...list(set.tails),
    absent,
    block(leads),
    block(free.flatMap((one) => [addressOf(one), one.layout.shared])),
    free.length,
    bytes(groupOf),
    bytes(Buffer.concat([always, ...groups])),
  ]);
}

/** Rules by the rarest pair they need: of each place its group, and the bits of each group; `always` has those that need none. */
function grouped(free: readonly CompiledRule[]) {
  const groupOf = new Uint8Array(1 << placeBits);
  const groups: Uint8Array<ArrayBuffer>[] = [];
  const always = new Uint8Array(bits / 8);
  for (const [index, { needs }] of free.entries()) {
    let mask = always;
    const [pair] = needs;
    if (pair !== undefined) {
      const place = Math.imul(pair, 0x9e3779b1) >>> (32 - placeBits);
      if (!groupOf[place] && groups.length < mostGroups) groupOf[place] = groups.push(new Uint8Array(bits / 8));
      mask = groups[(groupOf[place] as number) - 1] ?? always;
    }
    // The last bit stands for all that have none of their own.
    const bit = Math.min(index, bits - 1);
    mask[bit >> 3] = (mask[bit >> 3] as number) | (1 << (bit & 7));
  }
  return { groupOf, groups, always };
}
