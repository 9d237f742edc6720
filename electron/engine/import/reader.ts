/** The reader's worker, its entry. */
import { runBuilt } from '../code.ts';

runBuilt('reader-thread');
