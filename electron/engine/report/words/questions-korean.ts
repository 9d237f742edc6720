import type { Sentences } from '@shared/translate.ts';

/** The questions of the summary and the rules behind its figures, by what the code and the .sql files call them. */
export const questionsKorean: Sentences = {
  'What did the intake of the evidence record?': '증거를 입수할 때 무엇이 기록되었는가?',
  'Count the entries evidence.added that no evidence.failed withdrew.':
    'evidence.failed로 취소되지 않은 evidence.added 항목의 수를 센다.',
  'Add up "{}" of the balance sheets in these entries.': '이 항목들의 대차표에서 "{}"를 더한다.',
  'How many events does the case hold, how many of them without a time, and when are the first and the last?':
    '사건의 이벤트는 몇 건이고, 그중 시각이 없는 것은 몇 건이며, 첫 이벤트와 마지막 이벤트는 언제인가?',
  'Which event stands at this instant? The first of them, by evidence and byte.':
    '이 시각의 이벤트는 무엇인가? 증거 번호와 바이트 위치가 가장 앞선 것을 고른다.',
  'How long is it from one claim to the other?': '한 주장에서 다른 주장까지 얼마나 걸렸는가?',
  'Calendar days in the zone named, the last day not counted; inclusive, both counted; exact, the difference of the two instants.':
    '명시한 시간대의 달력 날짜로 세며 마지막 날은 빼고 센다. 양 끝 포함은 두 날을 모두 세고, 정확한 값은 두 시각의 차이다.',
  'How many pairs of claims are there for this length of time?': '이 기간을 말하는 주장의 쌍은 몇 개인가?',
  'Each claim of a first act is paired with each claim of the other end; the incident timeline holds the claims.':
    '최초 행위에 대한 주장마다 반대쪽 끝에 대한 주장을 하나씩 짝짓는다. 주장은 사건 경과에 있다.',
  'Is this a real case?': '실제 사건인가?',
  'The first entry of the journal says.': '기록장의 첫 항목에 적혀 있다.',
  'Which evidence files were never hashed again?': '다시 해시하지 않은 증거 파일은 무엇인가?',
  'Those that no entry evidence.verified of journal.jsonl names.':
    'journal.jsonl의 어떤 evidence.verified 항목에도 나오지 않는 파일이다.',
  'How many lines of each evidence file were rejected, for which reason, and where is the first of them?':
    '증거 파일마다 몇 줄이 어떤 이유로 제외되었고, 그 첫 줄은 어디인가?',
  "On which days of the case zone does each evidence file hold events, and how many? $offsets: from which minute on the zone's clocks were ahead of UTC by how much.":
    '증거 파일마다 사건 시간대의 어느 날에 이벤트가 몇 건 있는가? $offsets: 어느 분부터 그 시간대의 시계가 UTC보다 얼마나 앞섰는지.',
  'On which days, counted in UTC from 1970, are there events?': '1970년부터 UTC로 센 어느 날에 이벤트가 있는가?',
  'What did the intake of this evidence file record?': '이 증거 파일을 입수할 때 무엇이 기록되었는가?',
  'The entry evidence.added of journal.jsonl; hashes and balance sheet come from one reading of the file.':
    'journal.jsonl의 evidence.added 항목. 해시와 대차표는 파일을 한 번 읽은 데서 함께 나왔다.',
  'What was entered in the incident timeline?': '사건 경과에 무엇이 기재되었는가?',
  'The entry incident.entered of journal.jsonl with the entries incident.edited that name it, the last holding.':
    'journal.jsonl의 incident.entered 항목과 이를 고친 incident.edited 항목. 마지막 것이 유효하다.',
  'Which event begins at this byte of this evidence file, and what does it state?':
    '이 증거 파일의 이 바이트에서 시작하는 이벤트는 무엇이며 무엇을 말하는가?',
  'In which line does the event at this byte stand?': '이 바이트의 이벤트는 몇 번째 줄에 있는가?',
  'How many events fall into each bucket of time, by outcome, the five most frequent outcomes singly?':
    '시간 구간마다 결과별로 이벤트가 몇 건인가? 가장 잦은 결과 다섯 가지는 따로 센다.',
  'Who is in the roster, and what do their dates mean?': '명부에 누가 있으며 날짜는 무엇을 뜻하는가?',
  'The entries roster.imported, person.entered, person.edited, person.removed and person.restored of journal.jsonl, the last holding. A last day without a time ends with that day in the zone of the case.':
    'journal.jsonl의 roster.imported, person.entered, person.edited, person.removed, person.restored 항목. 마지막 것이 유효하다. 시각 없이 적힌 마지막 근무일은 사건 시간대에서 그날이 끝날 때 끝난다.',
  'How long did each employment, credential and burst of activity last?':
    '재직, 자격 증명, 활동이 각각 언제부터 언제까지 이어졌는가?',
  'Employment as the roster states it; a credential from its issue (or first use) to its withdrawal or expiry (or last use); activity by the hours with events, pauses of up to a week drawn together.':
    '재직은 명부에 적힌 대로, 자격 증명은 발급(또는 첫 사용)부터 회수나 만료(또는 마지막 사용)까지, 활동은 이벤트가 있는 시간대로 그리되 한 주 이내의 쉼은 이어서 그린다.',
  'How many leads are neither accepted, rejected nor parked?': '채택도 기각도 보류도 하지 않은 단서는 몇 개인가?',
  'Every rule asked of the evidence, the roster and what is stated of credentials.':
    '모든 규칙을 증거, 명부, 자격 증명에 대한 진술에 대어 물었다.',
  'Which events does the rule "{}" find?': '규칙 “{}”이(가) 찾아낸 이벤트는 무엇인가?',
  'The events that this filter lets through:': '다음 필터에 맞는 이벤트:',
  'Which events does this point of a hypothesis rest on?': '가설의 이 논점은 어떤 이벤트에 근거하는가?',
  'Those that the person who made the point chose; without any, the point rests on the journal alone.':
    '논점을 적은 사람이 고른 이벤트. 고른 이벤트가 없으면 기록장에만 근거한다.',
  'Which events hold both ends of this link?': '이 연결의 양 끝이 함께 나오는 이벤트는 무엇인가?',
  'Events in which both stand together, counted with their first and last ({}); stated and drawn links rest on the journal.':
    '둘이 함께 나오는 이벤트의 수와 그 처음과 마지막({}). 사람이 진술하거나 그은 연결은 기록장에 근거한다.',
  'Which page with record numbers was served most to accounts whose tokens were never issued, or else to anybody?':
    '기록 번호가 붙은 페이지 가운데, 발급된 적 없는 토큰을 쓴 계정에(없으면 누구에게든) 가장 많이 제공된 것은 무엇인가?',
  'How many sources does the case name, and how many events are theirs?':
    '사건에 나오는 출발지는 몇 개이고 그 이벤트는 몇 건인가?',
  'How much came from each country?': '나라마다 얼마나 들어왔는가?',
  'Which sources have the most events?': '이벤트가 가장 많은 출발지는 어디인가?',
  'Which networks have the most events?': '이벤트가 가장 많은 네트워크는 어디인가?',
  'Which labelled networks have the most events?': '라벨이 있는 네트워크 가운데 이벤트가 가장 많은 곳은 어디인가?',
  'A source is the logged address, in whatever spelling, or, where that is a trusted proxy of the case, the right-most forwarded-for hop that is none. A visit is one source, agent and account without a pause of more than 30 minutes.':
    '출발지는 표기와 상관없이 로그에 적힌 주소이며, 그것이 사건의 신뢰 프록시이면 전달 주소 가운데 프록시가 아닌 맨 오른쪽 주소다. 방문은 출발지·에이전트·계정이 같고 30분을 넘는 쉼이 없는 활동이다.',
  'Asked again by: {} --json': '다시 묻는 명령: {} --json',
  'Which addresses act as one, by a shared credential, by walking on through numbered records, or by program, pace and network?':
    '자격 증명을 함께 쓰거나, 번호가 붙은 기록을 이어서 조회하거나, 프로그램·속도·네트워크가 같아 하나처럼 움직이는 주소는 무엇인가?',
  'A member is tied to another by a credential both bore; by going on at most ten usual steps above the record where the other stopped; by taking turns in one ascending walk of one agent and account; by the same program keeping the same pace in one network; by the same account at the same address; or by a person.':
    '구성원은 같은 자격 증명을 썼거나, 다른 쪽이 멈춘 기록에서 보통 간격의 열 배 이내에서 이어 갔거나, 에이전트와 계정이 같은 오름차순 조회를 번갈아 했거나, 같은 네트워크에서 같은 프로그램이 같은 속도를 지켰거나, 같은 주소에서 같은 계정을 썼거나, 사람이 그렇게 진술했을 때 이어진다.',
  'Does the index hold just the events and rejects that the intake counted?':
    '색인에 있는 이벤트와 제외된 줄이 입수할 때 센 것과 꼭 같은가?',
  'Compare the balance sheet with the counts of the index, for this evidence file.':
    '이 증거 파일의 대차표와 색인의 건수를 견준다.',
  'What was noted on this event?': '이 이벤트에 어떤 메모가 붙었는가?',
  'The entry note.attached of journal.jsonl with the entries note.edited that name it, the last holding.':
    'journal.jsonl의 note.attached 항목과 이를 고친 note.edited 항목. 마지막 것이 유효하다.',
  'How many events does the index hold of each evidence file, how many without a time, and when are its first and last?':
    '색인에는 증거 파일마다 이벤트가 몇 건, 시각 없는 것이 몇 건 있으며, 처음과 마지막은 언제인가?',
  'What was found when the evidence file was last hashed again?':
    '증거 파일을 마지막으로 다시 해시했을 때 무엇이 확인되었는가?',
  'The last entry evidence.verified of journal.jsonl that names it.':
    '이 파일이 나오는 journal.jsonl의 마지막 evidence.verified 항목.',
  'Are addresses shown in full, and people by name?': '주소를 온전히, 사람을 이름으로 보여 주는가?',
  'Under TLP:CLEAR and TLP:GREEN every address in every text stands as the /24 (IPv6: /48) it lies in, a mailbox as its domain, a name in the place of a source is left out, and whoever the roster or an event names as a person or an account stands as a role or a number. Under TLP:AMBER and above nothing is changed.':
    'TLP:CLEAR와 TLP:GREEN에서는 모든 글의 주소를 그것이 속한 /24(IPv6는 /48)로, 전자우편 주소는 도메인으로 적고, 출발지 자리에 있는 이름은 빼고, 명부나 이벤트에 사람이나 계정으로 적힌 것은 역할이나 번호로 적는다. TLP:AMBER 이상에서는 아무것도 바꾸지 않는다.',
  'Is the chain of the journal whole?': '기록장의 해시 사슬은 온전한가?',
  'Each entry must carry the SHA-256 of the line before.': '각 항목에는 바로 앞줄의 SHA-256이 있어야 한다.',
  'Which intakes were withdrawn?': '취소된 입수는 무엇인가?',
  'The entries evidence.failed of journal.jsonl.': 'journal.jsonl의 evidence.failed 항목.',
  'Which notes are tied to evidence that is not here?': '여기 없는 증거에 붙은 메모는 무엇인가?',
  'Notes whose SHA-256 no evidence of the case has.': 'SHA-256이 사건의 어떤 증거와도 맞지 않는 메모.',
};
