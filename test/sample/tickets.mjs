/** The helpdesk's export: a spreadsheet's CSV in Korean, `;` between cells, line breaks inside them. */

import { hour, midnights, momentOf, second, seoul, shopHours, wallTime } from './calendar.mjs';
import { stream } from './random.mjs';
import { firstDay, lastDay } from './shop.mjs';

/** @typedef {{ at: number, cells: string[], mark?: string, actor?: string }} Ticket */

const everyday = [
  ['배송 문의', '주문한 상품이 아직 도착하지 않았습니다.\n확인 부탁드립니다.'],
  ['환불 요청', '색상이 화면과 다릅니다. 환불해 주세요; 영수증은 첨부했습니다.'],
  ['로그인 오류', '앱에서 "다시 시도해 주세요"라는 문구만 나옵니다.'],
  ['쿠폰 문의', '쿠폰이 적용되지 않습니다.'],
  ['주소 변경', '배송지를 바꾸고 싶습니다.\n\n앱에서는 저장이 되지 않네요.'],
];
const worried = [
  [
    '개인정보 문의',
    '제 이름과 주소, 최근 주문 내역이 적힌 메일을 모르는 사람에게서 받았습니다.\n어떻게 된 일인지 알려 주세요.',
  ],
  ['개인정보 문의', '공동현관 비밀번호까지 적힌 메일이 왔습니다. 무섭습니다.'],
  ['개인정보 문의', '유출 안내 문자를 받았습니다. 제 정보도 포함됩니까?'],
];

export const ticketHeader = ['접수번호', '일시', '채널', '계정', '제목', '내용', '처리상태'];

/** @param {import('./customers.mjs').Customer[]} customers @returns {Ticket[]} in order */
export function tickets(customers) {
  const random = stream('tickets');
  const list = [];
  const add = (at, [title, text], more = {}) =>
    list.push({
      at,
      cells: [
        wallTime(at),
        random.pick(['전화', '앱', '이메일', '채팅']),
        `c${random.pick(customers).id}`,
        title,
        text,
        random.pick(['완료', '완료', '처리중']),
      ],
      ...more,
    });
  for (const midnight of midnights(firstDay, lastDay)) {
    if (random.chance(0.55)) add(momentOf(random, midnight, shopHours), random.pick(everyday));
  }
  add(seoul('2025-11-16', '22:03:11'), worried[0], { mark: 'complaint' });
  for (let i = 0; i < 9; i++)
    add(seoul('2025-11-17', '08:10:00') + i * 3 * hour + random.below(3600) * second, worried[random.below(2)]);
  for (let i = 0; i < 34; i++) add(seoul('2025-11-19', '21:50:00') + i * 1600 * second, worried[2]);
  return list
    .filter((ticket) => ticket.at < seoul(lastDay) + 24 * hour)
    .sort((a, b) => a.at - b.at)
    .map((ticket, i) => ({ ...ticket, cells: [`T-2025-${String(i + 1).padStart(4, '0')}`, ...ticket.cells] }));
}

/** One record as a spreadsheet writes it. @param {string[]} cells */
export function csvRecord(cells) {
  return cells.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');
}
