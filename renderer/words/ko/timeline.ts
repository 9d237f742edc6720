import type { timeline as english } from '../en/timeline.ts';
import type { Translated } from '../translated.ts';

export const timeline: Translated<typeof english> = {
  title: '타임라인',
  empty: '이 사건에는 아직 이벤트가 없습니다.',
  emptyDo: '증거를 가져오면 언제 무슨 일이 있었는지 볼 수 있습니다.',
};
