import type { Translated } from '@shared/translated.ts';
import type { group as english } from '../../en/traces/group.ts';

export const group: Translated<typeof english> = {
  choose: '묶음 기준',
  none: '주소',
  net: '/24 또는 /48',
  asn: '네트워크(ASN)',
  country: '등록 국가',
  label: '라벨',
  userAgent: '사용자 에이전트',
  by: {
    none: '주소별',
    net: '/24별(IPv6는 /48)',
    asn: '네트워크(ASN)별',
    country: '등록 국가별',
    label: '라벨별',
    userAgent: '사용자 에이전트별',
  },
};
