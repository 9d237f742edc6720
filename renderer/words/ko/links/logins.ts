import type { Translated } from '@shared/translated.ts';
import type { logins as english } from '../../en/links/logins.ts';

export const logins: Translated<typeof english> = {
  title: '로그인 출발지',
  sources: '보이는 출발지',
  which: {
    all: '모든 출발지',
    failed: '로그인이 실패한 곳',
    'came-in': '로그인에 성공한 곳',
    both: '실패와 성공이 모두 있는 곳',
  },
  totals: '실패 {{failed}}회(주소 {{failing}}개), 성공 {{cameIn}}회(주소 {{coming}}개), 둘 다 있는 주소 {{both}}개',
  withoutAddress: '주소가 적히지 않은 {{n}}줄은 종류에만 셉니다.',
  none: '로그인을 말하는 이벤트가 증거에 없습니다.',
  noneDo: '로그인 기록을 가져오십시오: 시스템 기록, VPN, 디렉터리, 로그인 거부가 담긴 웹 접속 기록.',
  noneFits: '고른 조건에 맞는 출발지가 없습니다.',
  details: '로그인을 말하는 줄',
  kinds: '무엇을 셀지',
  kindsMeaning:
    '한 번의 시도가 종류가 다른 여러 줄에 적힐 수 있습니다. 한 번만 말하는 종류를 고르십시오. 여러 번을 대신하는 줄은 그만큼 셉니다.',
  kind: '줄의 종류',
  counts: '{{kind}} 세기',
  failed: '실패',
  cameIn: '성공',
  of: { times: '횟수', lines: '줄', addresses: '주소', accounts: '계정' },
  countAll: '모든 종류 세기',
  column: {
    address: '주소',
    failed: '실패',
    triedTotal: '시도한 계정',
    cameIn: '성공',
    cameInAfter: '실패 후 성공',
    accounts: '로그인한 계정',
    first: '처음',
  },
  noneAfter: '실패한 뒤 이곳에서 성공한 로그인은 없습니다.',
  after: '처음 실패한 뒤 성공한 로그인 {{n}}회, 그 첫 번째는 {{at}}.',
  whoCameIn: '로그인한 계정({{n}})',
  whoFailed: '로그인이 실패한 계정({{n}})',
  firstOnly: '각각 처음 {{n}}개만 적었습니다.',
};
