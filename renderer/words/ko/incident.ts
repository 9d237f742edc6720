import type { incident as english } from '../en/incident.ts';
import type { Translated } from '../translated.ts';

export const incident: Translated<typeof english> = {
  title: '사건 경과',
  empty: '사건 경과가 비어 있습니다.',
  emptyDo: '타임라인에서 이벤트를 사건 경과로 올리거나, 로그에 없는 사실을 직접 입력하십시오.',
};
