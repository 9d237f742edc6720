import { firstEight, type Program, type Word } from './program.ts';
import { type CompiledLayout, inOrder } from './readers/layout.ts';
import type { CompiledRule, SetOfRules } from './readers/messages.ts';

/** As tokenizer/rule-choice.ts has them: places of pairs of bytes, and rules without a lead that have a bit of their own. */
const groupBits = 12;
const metBits = 10;
const mostBits = 512;
const mostGroups = 255;

function placeOf(pair: number, bits: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> (32 - bits);
}
/** Where a pair stands that every message has. */
const always = 1 << metBits;

/**
 * The rules of a format's messages as the machine asks for them: those with a lead by its first byte, those without by a pair
 * of bytes that a message they fit must have.
 * @param wordsOf a rule as a layout of the program
 */
export function ruleWords(
  { block, bytes, list }: Program,
  set: SetOfRules,
  wordsOf: (rule: CompiledRule) => Word[],
): Word {
  const at = new Map(set.rules.map((one) => [one.rule, block(wordsOf(one))] as const));
  const addressOf = ({ rule }: CompiledRule) => at.get(rule) as Word;
  const isLed = ({ layout }: CompiledRule) => layout.lead.length > 0;
  const free = set.anywhere;
  /** Of each rule, how many without a lead were declared before it. */
  const freeBefore = new Map<CompiledRule, number>();
  let count = 0;
  for (const one of set.rules) {
    freeBefore.set(one, count);
    if (!isLed(one)) count += 1;
  }

  /** Rules that such a byte may begin, each with how many without a lead were declared before it. */
  function ledBy(first: number): Word {
    const led = set.rules.filter((one) => isLed(one) && one.layout.lead[0] === first);
    const shared = inOrder(led.map(({ layout }): CompiledLayout => layout));
    return block([
      led.length,
      ...led.flatMap((one, index) => {
        const [low, high, short] = firstEight(one.layout.lead);
        return [addressOf(one), shared[index]?.shared as number, freeBefore.get(one) as number, short, low, high];
      }),
    ]);
  }

  const noneLed = block([0]);
  const firsts = new Set(set.rules.filter(isLed).map(({ layout }) => layout.lead[0]));
  const leads = Array.from({ length: 256 }, (_, first) => (firsts.has(first) ? ledBy(first) : noneLed));
  const { groupOf, groups } = grouped(free);
  const placesOf = ({ needs }: CompiledRule) =>
    [1, 2].map((at) => (needs[at] === undefined ? always : placeOf(needs[at], metBits)));
  return block([
    ...list(set.heads),
    ...list(set.tails),
    set.absent,
    block(leads),
    block(free.flatMap((one) => [addressOf(one), one.layout.shared, ...placesOf(one)])),
    free.length,
    bytes(groupOf),
    block(groups.map((group) => block([group.length, ...group]))),
    bytes(Uint8Array.from({ length: 256 }, (_, byte) => (set.heads.some(([first]) => first === byte) ? 1 : 0))),
  ]);
}

/** Rules by the rarest pair they need: of each place its group, and which rules are of each group; the first group's need none. */
function grouped(free: readonly CompiledRule[]) {
  const groupOf = new Uint8Array(1 << groupBits);
  const groups: number[][] = [[]];
  for (const [index, { needs }] of free.slice(0, mostBits).entries()) {
    const [pair] = needs;
    let group = 0;
    if (pair !== undefined) {
      const place = placeOf(pair, groupBits);
      if (!groupOf[place] && groups.length <= mostGroups) groupOf[place] = groups.push([]) - 1;
      group = groupOf[place] as number;
    }
    groups[group]?.push(index);
  }
  return { groupOf, groups };
}
