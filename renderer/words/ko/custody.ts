import type { custody as english } from '../en/custody.ts';
import type { Translated } from '../translated.ts';

export const custody: Translated<typeof english> = {
  title: '보관 이력',
};
