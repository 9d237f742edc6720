/**
 * The page begins here, before everything that speaks by schemas. zod asks whether it may make code from text, and the
 * content security policy reports the very question as an attack; told so beforehand, it does not ask.
 */
Reflect.set(globalThis, '__zod_globalConfig', { jitless: true });
await import('./page.tsx');

export {};
