import type { evidence as english } from '../en/evidence.ts';
import type { Translated } from '../translated.ts';

export const evidence: Translated<typeof english> = {
  title: '증거',
};
