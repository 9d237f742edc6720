/** The shape of another language: every sentence of English, but for forms of the plural that only English has. */
export type Translated<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Translated<T[K]>;
};
