/** The engine process, its entry. */
import { runBuilt } from './engine/code.ts';

runBuilt('start-engine');
