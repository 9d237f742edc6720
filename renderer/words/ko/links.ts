import { leadWordsKorean } from '@shared/lead-words/korean.ts';
import type { Translated } from '@shared/translated.ts';
import type { links as english } from '../en/links.ts';
import { credentials } from './links/credentials.ts';
import { graph } from './links/graph.ts';
import { hypotheses } from './links/hypotheses.ts';
import { leads } from './links/leads.ts';
import { life } from './links/life.ts';
import { logins } from './links/logins.ts';
import { roster } from './links/roster.ts';
import { table } from './links/table.ts';

export const links: Translated<typeof english> = {
  title: '관련자',
  tabs: {
    label: '관련자 화면 구성',
    leads: '단서',
    life: '생애 도표',
    graph: '관계도',
    roster: '인사 명부',
    credentials: '자격 증명',
    logins: '로그인',
    hypotheses: '가설',
  },
  inference: '추론',
  inferenceMeaning: '증거와 명부에서 규칙으로 이끌어 낸 것입니다. 검증이 필요하며, 책임 여부를 말하지 않습니다.',
  onTimeline: '타임라인에서 보기',
  inGraph: '관계도에서 보기',
  day: '해당일 종료 시점까지',
  openEvent: '이 이벤트 열기',
  page: { before: '이전', next: '다음', of: '{{total}}건 중 {{from}}–{{to}}' },
  kinds: leadWordsKorean.kinds,
  marks: {
    'never-issued': '발급된 적 없음',
    'cannot-be-told': '판단 불가',
    'used-after-revocation': '폐기 후 사용',
    'used-after-owner-left': '소유자 퇴사 후 사용',
    'alive-after-owner-left': '소유자 퇴사 후 유효',
    'many-subjects': '여러 계정',
    'no-login-before': '선행 로그인 없음',
  },
  subjects: {
    person: '사람',
    account: '계정',
    credential: '자격 증명',
    address: '주소',
    actor: '행위자',
    device: '기기',
    country: '국가',
  },
  logins,
  leads,
  life,
  roster,
  table,
  credentials,
  graph,
  hypotheses,
};
