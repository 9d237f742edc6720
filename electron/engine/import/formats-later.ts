/** The formats, for who needs them now and then: two hundred declarations are a fifth of what the engine would load at its start. */
export const formatsLater = () => import('./formats.ts');
