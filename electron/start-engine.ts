/** A reader starts on a core of its own while the engine is loaded on this one. */
import { prepareReader } from './engine/import/readers-at-hand.ts';
import { noReader } from './messages.ts';

// Who says beforehand that he brings no file spares himself a third of the start.
if (!process.argv.includes(noReader)) prepareReader();
void import('./serve.ts');
