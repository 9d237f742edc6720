import { grouped as n } from '../numbers.ts';
import type { Words } from './english.ts';

/** The same in Korean. */
export const limitsKorean: Words['limits'] = {
  masked: (tlp: string) =>
    `널리 배포하는 사본(${tlp})이므로 메모, 제목, 인용한 로그 줄을 포함한 문서 전체에서 주소를 그것이 속한 /24(IPv6는 /48)로 적고 전자우편 주소는 도메인만 적었으며, 출발지 자리에 적힌 이름은 뺐습니다. 사람과 그 계정은 역할로, 명부에 없는 계정은 번호로 적었습니다.`,
  sample: '예제 사건입니다. 여기 나오는 모든 것은 지어낸 것입니다.',
  chainBroken: (reason) =>
    `이 사건의 기록장이 끊어져 있습니다(${reason}). 아래 내용은 그 앞의 항목에 근거하므로 다른 사본과 대조하십시오.`,
  unread: (name, reason) =>
    `색인을 만들 때 ${name}을(를) 읽을 수 없어 그 이벤트는 세거나 표시하지 않았습니다: ${reason}`,
  indexDiffers: (name) => `색인에 있는 ${name}의 수가 입수 기록과 다릅니다. 수치를 쓰기 전에 색인을 다시 만드십시오.`,
  unbalanced: (name) => `${name}의 줄 대차가 맞지 않습니다.`,
  changed: (name, state, at) =>
    state === 'changed'
      ? `해시를 다시 계산했을 때(${at}) ${name}이(가) 입수 후 변경된 것으로 나타났습니다.`
      : `해시를 다시 계산하려 했을 때(${at}) ${name}이(가) 없었습니다.`,
  notVerified: (count) => `증거 파일 ${n(count)}개는 입수 후 해시를 다시 계산하지 않았습니다.`,
  intakeFailed: (what) => `입수가 실패했거나 취소되었으며, 그 내용은 이 사건에 전혀 없습니다: ${what}`,
  noEvents: (name) => `${name}에는 이벤트가 없습니다.`,
  rejects: (name, lines, reasons) => `${name}에서 ${n(lines)}줄이 제외되어 이벤트에 들지 않습니다: ${reasons}`,
  zoneStated: (name, zone, by) =>
    `${name}의 시각에는 시간대가 적혀 있지 않습니다. 입수할 때 ${by}이(가) ${zone}(이)라고 지정했습니다.`,
  zoneCase: (name, zone) =>
    `${name}의 시각에는 시간대가 적혀 있지 않고 아무도 지정하지 않았습니다. 입수 당시 사건의 시간대인 ${zone}(으)로 읽었습니다.`,
  yearStated: (name, year, by) =>
    `${name}의 시각에는 연도가 적혀 있지 않습니다. 입수할 때 ${by}이(가) 마지막 시각을 ${year}년이라고 지정했습니다.`,
  yearFileDate: (name, year) =>
    `${name}의 시각에는 연도가 적혀 있지 않고 아무도 지정하지 않았습니다. 마지막 시각을 파일 날짜의 연도인 ${year}년으로 보았습니다.`,
  withoutTime: (name, count) =>
    `${name}의 이벤트 ${n(count)}건은 읽을 수 있는 시각이 없어 어느 그래프나 시간 순서에도 들지 않습니다.`,
  afterIntake: (name, at) =>
    `${name}의 마지막 이벤트(${at})가 입수 시점보다 뒤입니다. 시계, 시간대 또는 연도가 의심스럽습니다.`,
  before1990: (name, at) => `${name}의 첫 이벤트(${at})가 1990년 전입니다. 시계가 의심스럽습니다.`,
  gap: (name, days, runs) =>
    `${name}에는 처음과 마지막 사이 ${n(days)}일 동안 이벤트가 없습니다: ${runs}. 이벤트가 없다고 해서 아무 일도 없었다는 뜻은 아닙니다.`,
  gapOfCase: (days, runs) =>
    `처음과 마지막 이벤트 사이 ${n(days)}일 동안은 이 사건의 어느 증거 파일에도 이벤트가 없습니다: ${runs}. 이벤트가 없다고 해서 아무 일도 없었다는 뜻은 아닙니다.`,
  further: (runs) => `그 밖에 ${n(runs)}구간`,
  noteEvidenceMissing: (count) => `메모 ${n(count)}건은 이 사건에 없는 증거에 붙어 있습니다.`,
  always: '해시는 입수 때의 것과 비교합니다. "변경 없음"은 최초 확보가 아니라 입수 이후를 말합니다.',
};
