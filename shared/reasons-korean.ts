import { formatReasonsKorean } from './format-words/korean.ts';
import { type Sentences, translated } from './translate.ts';

/** Why a line became no event or a file could not be read, as the engine says it, in Korean. A reason that is not here is shown as it is. */
const reasonsKorean: Sentences = {
  ...formatReasonsKorean,
  'The packed file ends too early, at its byte {}: what followed is not there.':
    '압축 파일이 {}바이트에서 너무 일찍 끝납니다. 그 뒤의 내용은 없습니다.',
  'The archive ends too early, at its byte {}: what followed is not there.':
    '보관 파일이 {}바이트에서 너무 일찍 끝납니다. 그 뒤의 내용은 없습니다.',
  'Behind the packed part, at byte {} of the packed file, something else follows, which was not read.':
    '압축된 부분 뒤, 압축 파일의 {}바이트 위치부터 다른 내용이 있으며 읽지 않았습니다.',
  'No record of {}: its marks are missing.': '{}의 기록이 아닙니다. 그 기록의 표시가 없습니다.',
  'No head of syslog stands before the JSON.': 'JSON 앞에 syslog 머리 부분이 없습니다.',
  '1 cell where the header has {}.': '칸이 1개인데 머리글에는 {}개입니다.',
  '{} cells where the header has {}.': '칸이 {}개인데 머리글에는 {}개입니다.',
  '1 cell where the format has {}.': '칸이 1개인데 형식에는 {}개입니다.',
  '{} cells where the format has {}.': '칸이 {}개인데 형식에는 {}개입니다.',
  'The line does not fit the pattern stated for the file.': '이 파일에 정해 준 패턴과 줄이 맞지 않습니다.',
  'Longer than {} bytes, the longest line that is read.': '읽을 수 있는 가장 긴 줄인 {}바이트보다 깁니다.',
  'Longer than {} bytes, the longest record that is read.': '읽을 수 있는 가장 긴 기록인 {}바이트보다 깁니다.',
  'A quote is opened and not closed.': '따옴표가 열리고 닫히지 않습니다.',
  'Not a record of utmp, wtmp or btmp.': 'utmp, wtmp, btmp의 기록이 아닙니다.',
  'A record that is cut off.': '중간에 잘린 기록입니다.',
  'A chunk is damaged: its header is none, and no event could be carved from it.':
    '묶음이 손상되었습니다. 머리 부분이 없고 이벤트를 하나도 복구하지 못했습니다.',
  'No event record stands where one should.': '이벤트 기록이 있어야 할 자리에 없습니다.',
  'The file ends within this chunk.': '파일이 이 묶음 중간에서 끝납니다.',
  'The event record is damaged.': '이벤트 기록이 손상되었습니다.',
  'The JSON ends too early.': 'JSON이 끝나기 전에 끊겼습니다.',
  'The JSON ends within a text.': 'JSON이 글 중간에서 끊겼습니다.',
  'The file ends within this record.': '파일이 이 기록 중간에서 끝납니다.',
  'Nested deeper than {} levels.': '{}단계보다 깊이 겹쳐 있습니다.',
  'Not JSON: a name in quotes was expected.': 'JSON이 아닙니다: 따옴표로 감싼 이름이 있어야 합니다.',
  'Not JSON: a colon was expected after a name.': 'JSON이 아닙니다: 이름 뒤에 쌍점이 있어야 합니다.',
  'Not JSON: a comma or a closing brace was expected.': 'JSON이 아닙니다: 쉼표나 닫는 중괄호가 있어야 합니다.',
  'Not JSON: a value was expected.': 'JSON이 아닙니다: 값이 있어야 합니다.',
  'The line holds no JSON object.': '줄에 JSON 객체가 없습니다.',
  'Behind the JSON stands more text.': 'JSON 뒤에 글이 더 있습니다.',
  'Between the records stands text that is not JSON.': '기록 사이에 JSON이 아닌 글이 있습니다.',
  'Holds no event of Windows as XML.': 'XML로 된 Windows 이벤트가 없습니다.',
  'The event is damaged.': '이벤트가 손상되었습니다.',
  'An event begins here that is never closed.': '여기서 시작한 이벤트가 닫히지 않습니다.',
  '{} is not there. Check the path, or attach the disk it is on.':
    '{}이(가) 그 자리에 없습니다. 경로를 확인하거나 해당 디스크를 연결하십시오.',
  'the journal ends at entry {}, but entry {} had been written':
    '기록장이 {}번 항목에서 끝나지만 {}번 항목까지 적혔습니다',
  'entry {} is not the one that had been written': '{}번 항목이 적혔던 것과 다릅니다',
  'entry {} is not readable': '{}번 항목을 읽을 수 없습니다',
  'entry {} is not a journal entry': '{}번 항목이 기록장 항목이 아닙니다',
  'entry {} carries the number {}': '{}번 항목에 적힌 번호가 다릅니다. 적힌 번호: {}',
  'entry {} does not follow from the entry before it': '{}번 항목이 앞 항목과 이어지지 않습니다',
  'The cell "{}" is none that the format knows.': '형식에 없는 칸 "{}"입니다.',
};

/** The reason in the reader's language. */
export function reasonIn(language: string, reason: string): string {
  return language === 'ko' ? translated(reason, reasonsKorean) : reason;
}
