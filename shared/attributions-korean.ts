import { type Sentences, translated } from './translate.ts';

/** Whose word the address data are, as their files say it, in Korean; names and licences stay as they are. */
const attributionsKorean: Sentences = {
  'Networks by RouteViews (routeviews.org), DB-IP (db-ip.com) and NRO (nro.net), countries of registration by NRO, all CC BY 4.0, joined by sapics/ip-location-db.':
    '네트워크: RouteViews(routeviews.org), DB-IP(db-ip.com), NRO(nro.net). 등록 국가: NRO. 모두 CC BY 4.0이며 sapics/ip-location-db가 합쳤습니다.',
  'Its publisher says that this edition has known errors: check what matters with the registry (whois).':
    '배포한 곳에 따르면 이 판에는 알려진 오류가 있습니다. 중요한 것은 등록 기관(whois)에서 확인하십시오.',
  'attribution not stated': '출처가 밝혀지지 않음',
};

/** An attribution in the reader's language; one that a person stated stays as it is. */
export function attributionIn(language: string, attribution: string): string {
  return language === 'ko' ? translated(attribution, attributionsKorean) : attribution;
}
