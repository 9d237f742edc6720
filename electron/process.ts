/** The engine process, its entry: a reader starts on a core of its own while the engine is loaded on this one. */
import { prepareReader } from './engine/import/readers-at-hand.ts';

prepareReader();
await import('./serve.ts');
