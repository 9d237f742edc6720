import type { Command } from 'commander';
import { citations, iso } from './cited.ts';
import { atDesk, type Common } from './desk.ts';
import { oneOf, whole } from './naming.ts';
import { columns } from './text.ts';

/** `dwell links` */
export function linksCommand(program: Command): void {
  program
    .command('links')
    .description('What hangs together with a person, account, credential, address, program, network or page')
    .argument('<case>')
    .argument('<node>', 'a name, or KIND:NAME as in account:kim or address:203.0.113.7')
    .option('--hops <n>', 'steps away from it, 1 to 3', '1')
    .option('--limit <n>', 'at most so many nodes', '300')
    .option('--json')
    .action((named: string, node: string, options: Common & { hops: string; limit: string }) =>
      atDesk(options, async (desk) => {
        await desk.openCase(named);
        const hops = Number(oneOf('--hops', options.hops, ['1', '2', '3']));
        const graph = await desk.ask('links.graph', {
          node,
          hops,
          limit: whole('--limit', options.limit),
          job: desk.job,
        });
        if (desk.json) {
          const cited = await citations(desk);
          const times = <T extends { first: number | null; last: number | null }>({ first, last, ...rest }: T) => ({
            ...rest,
            first: iso(first),
            last: iso(last),
          });
          desk.give({
            ...graph,
            nodes: graph.nodes.map(times),
            edges: graph.edges.map((edge) => ({ ...times(edge), proof: edge.proof.map(cited) })),
          });
          return;
        }
        const rows = graph.edges.map((edge) => [
          edge.from,
          edge.kind,
          edge.to,
          `${edge.count} events`,
          edge.confidence,
        ]);
        for (const line of columns(rows)) desk.say(line);
        if (graph.total > graph.nodes.length) desk.remark(`${graph.nodes.length} of ${graph.total} nodes are shown.`);
      }),
    );
}

/** `dwell path` */
export function pathCommand(program: Command): void {
  program
    .command('path')
    .description('How one thing is tied to another: the shortest proven chain, as sentences')
    .argument('<case>')
    .argument('<from>', 'a name, or KIND:NAME')
    .argument('<to>', 'a name, or KIND:NAME')
    .option('--without-drawn', 'leave links drawn by hand out')
    .option('--json')
    .action((named: string, from: string, to: string, options: Common & { withoutDrawn?: boolean }) =>
      atDesk(options, async (desk) => {
        await desk.openCase(named);
        const path = await desk.ask('links.path', { from, to, drawn: options.withoutDrawn !== true, job: desk.job });
        const cited = await citations(desk);
        if (desk.json) {
          desk.give({
            found: path.found,
            remark: path.remark,
            steps: path.steps.map(({ sentence, from, to, edge }) => ({
              sentence,
              from: from.id,
              to: to.id,
              kind: edge.kind,
              confidence: edge.confidence,
              count: edge.count,
              first: iso(edge.first),
              last: iso(edge.last),
              source: edge.source,
              proof: edge.proof.map(cited),
            })),
          });
        } else {
          for (const { sentence, edge } of path.steps) {
            desk.say(sentence);
            for (const ref of edge.proof) desk.say(`    ${ref.evidence}:${ref.byteOffset} ${cited(ref).name}`);
          }
          desk.say(path.remark);
        }
        if (!path.found) desk.notInOrder();
      }),
    );
}
