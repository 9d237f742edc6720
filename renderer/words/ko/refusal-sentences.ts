import type { Sentences } from '@shared/translate.ts';

/**
 * What the engine says when it refuses, with its particulars, in Korean; those that say no more than the code have their
 * words in `refusals.ts`. Phrases that stand within others come after them. What is not here is shown as the engine says it.
 */
export const refusalSentences: Sentences = {
  '{} could not be written ({}). Choose another folder or name.':
    '{}에 쓸 수 없습니다({}). 다른 폴더나 이름을 선택하십시오.',
  'The disk is full: {} was not written whole.': '디스크가 가득 차 {}을(를) 다 쓰지 못했습니다.',
  'The disk is full: nothing of this file was kept. Make room and import it again.':
    '디스크가 가득 찼습니다. 이 파일은 전혀 반영되지 않았습니다. 공간을 확보한 뒤 다시 가져오십시오.',
  'The disk is full. Nothing of this step was kept; make room and try again.':
    '디스크가 가득 찼습니다. 이 단계는 전혀 반영되지 않았습니다. 공간을 확보한 뒤 다시 시도하십시오.',
  'There is no room for {} bytes where cases are kept ({}).': '사건을 두는 곳에 {}바이트를 둘 공간이 없습니다({}).',
  'There is no room for a copy of the evidence. Make room, or import without copying.':
    '증거 사본을 둘 공간이 없습니다. 공간을 확보하거나 사본 없이 가져오십시오.',
  'There is no room for the address data in the case. Make room, and load it again.':
    '사건에 주소 자료를 둘 공간이 없습니다. 공간을 확보한 뒤 다시 불러오십시오.',
  'The case folder could not be written to ({}). Nothing was saved; make room and try again.':
    '사건 폴더에 쓸 수 없습니다({}). 저장된 것이 없습니다. 공간을 확보한 뒤 다시 시도하십시오.',
  'The disk that the case is on reports an error. Nothing of this step was kept; copy the case folder to another disk and go on there.':
    '사건이 있는 디스크가 오류를 알렸습니다. 이 단계는 전혀 반영되지 않았습니다. 사건 폴더를 다른 디스크에 복사해 계속하십시오.',
  'The case folder may not be written to ({}). Nothing was saved; check its permissions, or choose another folder.':
    '사건 폴더에 쓸 권한이 없습니다({}). 저장된 것이 없습니다. 권한을 확인하거나 다른 폴더를 선택하십시오.',

  'This case is open for reading only: {} on {} is working in it. Nothing was changed.':
    '이 사건은 읽기 전용으로 열려 있습니다. 작업 중인 사람: {}, 컴퓨터: {}. 아무것도 바뀌지 않았습니다.',
  'This case is open for reading only: its folder may not be written to. Copy the case to where you may write, and open it there. Nothing was changed.':
    '이 사건은 읽기 전용으로 열려 있습니다. 사건 폴더에 쓸 권한이 없습니다. 쓸 수 있는 곳에 복사해 여십시오. 아무것도 바뀌지 않았습니다.',
  '{} exists already. Open it, or choose another name.': '이미 있습니다: {}. 그것을 열거나 다른 이름을 쓰십시오.',
  'Entry {} of the journal tells of no interruption that is still open.':
    '기록장의 {}번 항목은 아직 처리되지 않은 중단이 아닙니다.',
  'There is no case in {}: it holds no journal.jsonl.': '사건이 없는 폴더입니다(journal.jsonl 없음): {}',
  'There is no case here: {} is missing.': '사건이 없습니다. 없는 파일: {}',
  'Another program has this case open. Close it there, or open the case for reading only.':
    '다른 프로그램이 이 사건을 열어 두고 있습니다. 그곳에서 닫거나 읽기 전용으로 여십시오.',
  'Another import is under way in this case. Wait for it, or cancel it.':
    '이 사건에서 다른 가져오기가 진행 중입니다. 기다리거나 취소하십시오.',
  'The sample case is being filled already.': '예제 사건을 이미 채우는 중입니다.',

  '"{}" is not a time zone this machine knows. Write it like Asia/Seoul.':
    '“{}”은(는) 이 컴퓨터가 아는 시간대가 아닙니다. Asia/Seoul처럼 적으십시오.',
  '"{}" is not a time zone: use a name such as Asia/Seoul or UTC.':
    '“{}”은(는) 시간대가 아닙니다. Asia/Seoul이나 UTC 같은 이름을 쓰십시오.',
  '"{}" is no date that can be read. Write it like 2024-12-31.':
    '“{}”은(는) 읽을 수 있는 날짜가 아닙니다. 2024-12-31처럼 적으십시오.',
  'A person needs a name.': '사람에게는 이름이 있어야 합니다.',
  'The time of a promoted event is the one its evidence states. Enter another claim by hand, with its source.':
    '증거에서 올린 이벤트의 시각은 증거에 적힌 시각입니다. 다른 주장은 출처와 함께 직접 입력하십시오.',
  'The time of an entry lies between the years 1 and 9999.': '항목의 시각은 1년에서 9999년 사이여야 합니다.',
  'The field "{}" is empty: it has to say something.': '“{}” 항목이 비어 있습니다. 내용을 적으십시오.',
  'The field "{}" is missing.': '“{}” 항목이 없습니다.',
  'The field "{}" is longer than {} characters.': '“{}” 항목이 {}자보다 깁니다.',
  'The field "{}" is shorter than {} characters.': '“{}” 항목이 {}자보다 짧습니다.',
  'The field "{}" holds more than {}.': '“{}” 항목이 {}개를 넘습니다.',
  'The field "{}" holds fewer than {}.': '“{}” 항목이 {}개보다 적습니다.',
  'The field "{}" is more than {}.': '“{}” 항목이 {}보다 큽니다.',
  'The field "{}" is less than {}.': '“{}” 항목이 {}보다 작습니다.',
  'The field "{}" has to be one of {}.': '“{}” 항목에 쓸 수 있는 값: {}',
  'The field "{}" is not what is wanted there: {}.': '“{}” 항목에 맞는 값이 아닙니다. 필요한 것: {}',

  'The filter cannot be read at character {}: {}': '필터의 {}번째 글자에서 해석할 수 없습니다.',

  '{} unpacks to an empty file: there is nothing to import.': '{}: 풀면 빈 파일이라 가져올 것이 없습니다.',
  '{} is {} without a single record: there is nothing to import.':
    '{}: 형식은 {}이지만 레코드가 하나도 없어 가져올 것이 없습니다.',
  '{} is a folder without a file: there is nothing to import. Check that it is the right one.':
    '{}: 파일이 없는 폴더라 가져올 것이 없습니다. 맞는 폴더인지 확인하십시오.',
  '{} was removed, renamed or replaced while it was being read. Nothing of it was imported; import it where it is now.':
    '{}: 읽는 동안 삭제되었거나 이름이 바뀌었거나 다른 파일로 바뀌었습니다. 전혀 반영되지 않았습니다. 지금 있는 곳에서 다시 가져오십시오.',
  'The disk reports an error (EIO) where this file lies: it cannot be read to the end. Copy it with a program that goes on behind such places, as ddrescue does, and import the copy.':
    '이 파일이 있는 디스크가 오류(EIO)를 알려 끝까지 읽을 수 없습니다. ddrescue처럼 그런 곳을 건너뛰는 프로그램으로 복사한 뒤 사본을 가져오십시오.',
  '{} was not recognised: its first {} MB are one line without an end. Choose a format to have what follows that line read, or divide the file at its records.':
    '{}: 알아보지 못했습니다. 처음 {}MB가 끝나지 않는 한 줄입니다. 형식을 선택하면 그 줄 뒤를 읽습니다. 또는 레코드 사이에서 파일을 나누십시오.',
  '{} is a picture. Bring the log or the table that it shows; a picture can be kept beside the case, not read as evidence.':
    '{}: 사진이나 그림입니다. 거기에 보이는 로그나 표를 가져오십시오. 그림은 사건과 함께 둘 수 있지만 증거로 읽지는 않습니다.',
  '{} is a program, not a log of what happened. What it did stands in the logs of the machine it ran on.':
    '{}: 로그가 아니라 프로그램입니다. 그 프로그램이 한 일은 실행된 컴퓨터의 로그에 있습니다.',
  '{} is empty: there is nothing to import.': '{}: 빈 파일이라 가져올 것이 없습니다.',
  '{} cannot be opened: its name is not written in UTF-8. Rename it, or copy it under another name; its content stays the same.':
    '{}: 열 수 없습니다. 파일 이름이 UTF-8이 아닙니다. 이름을 바꾸거나 다른 이름으로 복사하십시오. 내용은 그대로입니다.',
  '{} is not there. Check the path, or attach the disk it is on.':
    '{}: 그 자리에 없습니다. 경로를 확인하거나 해당 디스크를 연결하십시오.',
  '{} cannot be read ({}). Check its permissions or the disk it is on.':
    '{}: 읽을 수 없습니다({}). 권한이나 디스크를 확인하십시오.',
  '{} is not a regular file (a link, a pipe or a device). Point at the file itself.':
    '{}: 일반 파일이 아닙니다(링크, 파이프 또는 장치). 파일 자체를 지정하십시오.',
  'The index stays as it was.': '색인은 그대로입니다.',
  'There is no file in {}.': '폴더에 파일이 없습니다: {}',
  'This folder is gone. Go back and choose again.': '폴더가 없어졌습니다. 돌아가 다시 선택하십시오.',
  'This folder is not one of those that were opened to the browser.': '브라우저에 열어 준 폴더가 아닙니다.',
  'No more than {} files can be handed over at a time.': '한 번에 {}개까지만 넘길 수 있습니다.',
  '{} did not arrive whole. Choose it again.': '{}: 다 도착하지 않았습니다. 다시 선택하십시오.',
  '{} changed while it was being read. Stop whatever writes to it, or take a copy, and try again.':
    '{}: 읽는 동안 바뀌었습니다. 쓰고 있는 프로그램을 멈추거나 사본을 떠서 다시 시도하십시오.',
  '{} is no longer what was taken in. What the case says was read from it then; it cannot be shown now.':
    '{}: 입수했을 때의 파일이 아닙니다. 사건에 있는 내용은 그때 읽은 것이며, 원문은 지금 보여 줄 수 없습니다.',
  '{} is no longer what was taken in: its SHA-256 differs.': '{}: 입수했을 때의 파일이 아닙니다. SHA-256이 다릅니다.',
  '{} is already in the case: byte for byte the same as {}, added just now. It was not counted twice.':
    '{}: 이미 사건에 있습니다. 방금 추가한 {}과(와) 바이트까지 같습니다. 두 번 세지 않았습니다.',
  '{} is already in the case: byte for byte the same as {}, added {}. It was not counted twice.':
    '{}: 이미 사건에 있습니다. {}과(와) 바이트까지 같습니다(추가한 날: {}). 두 번 세지 않았습니다.',
  '{} is already in the case: byte for byte the same as {}, {}. It was not counted twice.':
    '{}: 이미 사건에 있습니다. 다음과 바이트까지 같습니다: {}, {}. 두 번 세지 않았습니다.',
  '{} is loaded already, as {}. Withdraw that first.': '{}: 이미 불러왔습니다({}). 먼저 그것을 철회하십시오.',

  '{} was not recognised: nearest is {}, of which only {} % fits. Choose a format to import it all the same.':
    '{}: 형식을 알아내지 못했습니다. 가장 가까운 것은 {}이며 {}%만 맞습니다. 그래도 가져오려면 형식을 선택하십시오.',
  '{} was not recognised as any format. Choose a format to import it all the same.':
    '{}: 맞는 형식이 없습니다. 그래도 가져오려면 형식을 선택하십시오.',
  'There is no format "{}".': '“{}” 형식은 없습니다.',
  'No line of {} could be read as {}. Choose a format to import it all the same.':
    '{}: {}(으)로 읽을 수 있는 줄이 없습니다. 그래도 가져오려면 형식을 선택하십시오.',
  'No line of {} could be read as {}. It stays as it was read before.':
    '{}: {}(으)로 읽을 수 있는 줄이 없습니다. 전에 읽은 그대로 둡니다.',
  'The dates of {}, such as 03/04/2025, could be meant in several orders. Say which number comes first: the day (dmy), the month (mdy) or, where years have two digits, the year (ymd).':
    '{}: 03/04/2025 같은 날짜를 여러 순서로 읽을 수 있습니다. 무엇이 먼저인지 정하십시오: 일(dmy), 월(mdy), 연도가 두 자리면 연(ymd).',
  'This is no pattern of a log: {}. Paste the log_format or LogFormat of the server.':
    '로그의 형식 문자열이 아닙니다: {}. 서버의 log_format이나 LogFormat을 붙여 넣으십시오.',
  'it names no field, such as $remote_addr or %h': '$remote_addr나 %h 같은 필드가 없습니다',
  'nothing stands between {} and {}, so one cannot be told from the other':
    '{}와(과) {} 사이에 아무것도 없어 둘을 구분할 수 없습니다',
  'times written as {} are not read: use one of {}': '{}(으)로 적힌 시각은 읽지 않습니다. 쓸 수 있는 것: {}',

  '{} is a capture of network packets. Run Zeek over it and bring the logs that Zeek writes.':
    '{}: 네트워크 패킷 캡처입니다. Zeek으로 처리해 Zeek이 쓰는 로그를 가져오십시오.',
  '{} is a storage file of Plaso. Run psort with the output json_line over it and bring what it writes.':
    '{}: Plaso 저장 파일입니다. psort의 json_line 출력으로 내보내 그것을 가져오십시오.',
  '{} is a 7-Zip archive, which is not unpacked here. Unpack it with 7-Zip and bring the folder.':
    '{}: 7-Zip 압축 파일이며 여기서는 풀지 않습니다. 7-Zip으로 풀어 폴더를 가져오십시오.',
  '{} is a RAR archive, which is not unpacked here. Unpack it and bring the folder.':
    '{}: RAR 압축 파일이며 여기서는 풀지 않습니다. 풀어서 폴더를 가져오십시오.',
  '{} is a report of Zircolite in JSON, in which each detection holds the list of its events. Run Zircolite with --csv and bring what it writes, or bring the events themselves.':
    '{}: 탐지마다 이벤트 목록이 들어 있는 Zircolite의 JSON 보고서입니다. Zircolite를 --csv로 실행해 나온 파일이나 이벤트 자체를 가져오십시오.',
  '{} is a binary journal of systemd. Write it as JSON and bring that: journalctl --file with this file and -o json.':
    '{}: systemd의 이진 저널입니다. journalctl --file과 -o json으로 이 파일을 JSON으로 만들어 가져오십시오.',
  '{} was printed by fw log of Check Point without its days. Print it again with fw log -l -n and bring that.':
    '{}: Check Point의 fw log가 날짜 없이 출력한 것입니다. fw log -l -n으로 다시 출력해 가져오십시오.',
  '{} holds VPC flow records in an order of their own, without the line that names it. Put the fields of the flow log above them as its first line, such as version vpc-id srcaddr dstaddr action, and bring that beside the original.':
    '{}: 고유한 순서의 VPC 흐름 레코드이며 그 순서를 밝히는 줄이 없습니다. 흐름 로그의 필드 이름을 첫 줄로 넣어(예: version vpc-id srcaddr dstaddr action) 원본과 함께 가져오십시오.',
  '{} was packed by compress, which is not unpacked here. Unpack it with gzip -d and bring what comes out.':
    '{}: compress로 압축한 파일이며 여기서는 풀지 않습니다. gzip -d로 풀어 가져오십시오.',
  '{} was packed by lzma, which is not unpacked here. Unpack it with xz -d and bring what comes out.':
    '{}: lzma로 압축한 파일이며 여기서는 풀지 않습니다. xz -d로 풀어 가져오십시오.',
  '{} is a PDF. Bring the log or the table that it was made from; a PDF can be kept beside the case, not read as evidence.':
    '{}: PDF입니다. PDF의 바탕이 된 로그나 표를 가져오십시오. PDF는 사건과 함께 둘 수 있지만 증거로 읽지는 않습니다.',
  '{} is an SQLite database, which is not read here. Export the tables in question as CSV and bring those.':
    '{}: SQLite 데이터베이스이며 여기서는 읽지 않습니다. 필요한 표를 CSV로 내보내 가져오십시오.',
  '{} begins with nothing but NUL bytes: its place was taken and nothing written, or the disk lost what was there.':
    '{}: NUL 바이트만으로 시작합니다. 자리만 잡고 쓰지 않았거나 디스크가 내용을 잃었습니다.',
  '{} is an old Office file (.xls, .msg) or an encrypted workbook. Open it in the program that made it and save it as .xlsx without a password, or as CSV.':
    '{}: 옛 Office 파일(.xls, .msg)이거나 암호화된 통합 문서입니다. 만든 프로그램에서 열어 암호 없는 .xlsx나 CSV로 저장하십시오.',
  '{} is a list of indicators in STIX, not of events. Bring it as a network list of the case (Where, Networks; at the terminal `dwell networks`).':
    '{}: 이벤트가 아니라 STIX 지표 목록입니다. 사건의 네트워크 목록으로 가져오십시오(IP 추적의 네트워크, 터미널에서는 `dwell networks`).',
  '{} is an event of MISP: a list of indicators, not of what happened on a system. Bring it as a network list of the case (Where, Networks; at the terminal `dwell networks`).':
    '{}: 시스템에서 일어난 일이 아니라 MISP 지표 목록입니다. 사건의 네트워크 목록으로 가져오십시오(IP 추적의 네트워크, 터미널에서는 `dwell networks`).',
  '{} is a list of indicators (addresses, names or hashes, one a line), not of events. Bring its addresses as a network list of the case (Where, Networks; at the terminal `dwell networks`).':
    '{}: 이벤트가 아니라 지표 목록(한 줄에 하나씩 주소, 이름, 해시)입니다. 주소를 사건의 네트워크 목록으로 가져오십시오(IP 추적의 네트워크, 터미널에서는 `dwell networks`).',

  '{} could not be read to the end: the reader was stopped ({}). Nothing of it was imported. Divide the file, or import it as another format.':
    '{}: 끝까지 읽지 못했습니다. 읽기가 중단되었습니다({}). 전혀 반영되지 않았습니다. 파일을 나누거나 다른 형식으로 가져오십시오.',
  'it wanted more memory than it is given': '허용된 것보다 많은 메모리가 필요했음',
  'nothing was read for {} seconds': '{}초 동안 아무것도 읽지 못함',
  'it took longer than {} seconds': '{}초보다 오래 걸림',
  'The distinct values in this file fill more than 1 GiB: it is not what it was taken for, or must be split.':
    '이 파일의 서로 다른 값이 1GiB를 넘습니다. 형식이 다르거나 나누어야 하는 파일입니다.',
  '{} unpacks to more than {} bytes. Save the sheets you need as CSV and import those.':
    '{}: 풀면 {}바이트를 넘습니다. 필요한 시트를 CSV로 저장해 가져오십시오.',
  '{} unpacks to more than {} bytes: it may have been made to fill the disk. Unpack it yourself if you trust it.':
    '{}: 풀면 {}바이트를 넘습니다. 디스크를 채우려고 만든 파일일 수 있습니다. 믿을 수 있으면 직접 푸십시오.',
  '{} unpacks to more than {} times its size: it may have been made to fill the disk. Unpack it yourself if you trust it.':
    '{}: 풀면 크기의 {}배를 넘습니다. 디스크를 채우려고 만든 파일일 수 있습니다. 믿을 수 있으면 직접 푸십시오.',
  '{} wants more memory to be unpacked than {} bytes. Unpack it yourself if you trust it.':
    '{}: 푸는 데 {}바이트보다 많은 메모리가 필요합니다. 믿을 수 있으면 직접 푸십시오.',
  '{} holds more than {} files. Unpack it yourself and import the folder.':
    '{}: 파일이 {}개를 넘습니다. 직접 풀어 폴더를 가져오십시오.',
  '{} is an archive within an archive within an archive. Unpack it yourself if you trust it.':
    '{}: 압축이 세 겹입니다. 믿을 수 있으면 직접 푸십시오.',
  '{} is encrypted: say its password to unpack it. It is not kept.':
    '{}: 암호화되어 있습니다. 풀려면 암호를 입력하십시오. 암호는 저장하지 않습니다.',
  'The password does not open {}. Say it again; capitals count.':
    '암호가 맞지 않습니다: {}. 다시 입력하십시오. 대소문자를 구별합니다.',
  '{} was not unpacked: {}. It holds no lines of its own; bring the file that it stands for.':
    '{}: 풀지 않았습니다({}). 자체 내용이 없으니 가리키는 파일을 가져오십시오.',
  '{} was not unpacked: another file of this archive has the same name. Unpack the archive yourself and bring both.':
    '{}: 풀지 않았습니다(같은 이름의 파일이 압축 안에 또 있음). 직접 압축을 풀어 둘 다 가져오십시오.',
  '{} was not unpacked: {}. Such names are made to write where they should not; unpack it yourself if you trust it.':
    '{}: 풀지 않았습니다({}). 쓰면 안 되는 곳에 쓰려고 만든 이름일 수 있습니다. 믿을 수 있으면 직접 푸십시오.',
  'it is a link': '링크임',
  'it is not a file': '파일이 아님',
  'it has no name': '이름이 없음',
  'its name is longer than any file’s': '이름이 지나치게 김',
  'its name holds control characters': '이름에 제어 문자가 있음',
  'its name begins at the root of a disk': '이름이 디스크의 루트에서 시작함',
  'its name leads out of the archive': '이름이 압축 밖을 가리킴',
  '{} cannot be unpacked: {}. Nothing of it was imported.': '{}: 풀 수 없습니다({}). 전혀 반영되지 않았습니다.',
  'after the packed part, at byte {}, something else follows': '압축된 부분 뒤 {}바이트 위치에 다른 내용이 있음',
  'the packed part ends too early, at byte {}, after {} unpacked bytes':
    '압축된 부분이 {}바이트에서 너무 일찍 끝남, 풀린 바이트 {}',
  'the packed part is damaged or cut off, at or before byte {}': '압축된 부분이 {}바이트나 그 앞에서 손상되었거나 잘림',
  'the packed part is damaged at or after byte {}': '압축된 부분이 {}바이트나 그 뒤에서 손상됨',
  'the packed part is damaged at or before byte {}': '압축된 부분이 {}바이트나 그 앞에서 손상됨',
  'the packed part is cut off, at byte {}': '압축된 부분이 {}바이트에서 잘림',
  'what comes out is not what was packed, at or before byte {}': '풀린 내용이 압축한 내용과 다름, {}바이트나 그 앞',
  'the archive is damaged': '압축 파일 손상',
  'the workbook is damaged': '통합 문서 손상',

  'Say which column of {} holds the names of the people.': '{}: 사람의 이름이 있는 열을 정하십시오.',
  'Say which column of {} names the credentials.': '{}: 자격 증명이 있는 열을 정하십시오.',
  '{} has no column "{}" to read {} from.': '{}: “{}” 열이 없어 {}을(를) 읽을 수 없습니다.',
  '{} is an old or encrypted workbook. Save its sheet as XLSX or CSV.':
    '{}: 옛 형식이거나 암호화된 통합 문서입니다. 시트를 XLSX나 CSV로 저장하십시오.',
  '{} is an archive and no workbook. Unpack it, and take in the table inside.':
    '{}: 통합 문서가 아니라 압축 파일입니다. 풀어서 안에 있는 표를 가져오십시오.',
  '{} is not a table with a heading: its first line must name the columns, divided by commas, semicolons, tabs or bars.':
    '{}: 머리글이 있는 표가 아닙니다. 첫 줄에 열 이름이 쉼표, 세미콜론, 탭, 세로줄로 나뉘어 있어야 합니다.',
  'The first sheet of {} is not a table with a heading.': '{}: 첫 시트가 머리글이 있는 표가 아닙니다.',
  '{} has more than {} lines.': '{}: {}줄을 넘습니다.',
  'Choose a file, or paste the table.': '파일을 선택하거나 표를 붙여 넣으십시오.',
  '{} is larger than 20 MB, which no list of people or keys is.':
    '{}: 20MB를 넘습니다. 사람이나 키의 목록으로는 너무 큽니다.',
  '{} is neither UTF-8 nor UTF-16 nor CP949. Save it as UTF-8.':
    '{}: UTF-8도 UTF-16도 CP949도 아닙니다. UTF-8로 저장하십시오.',
  '{}: a quotation mark opened in line {} is never closed.': '{}: {}번째 줄에서 연 따옴표가 닫히지 않습니다.',
  '{} is empty.': '{}: 비어 있습니다.',

  'The list holds no line with an address or network. Nothing was changed.':
    '목록에 주소나 네트워크가 있는 줄이 없습니다. 아무것도 바뀌지 않았습니다.',
  'The list begins like JSON, but {}. Bring it as STIX 2, as a MISP event, or as lines of addresses. Nothing was changed.':
    '목록이 JSON처럼 시작하지만 읽을 수 없습니다({}). STIX 2, MISP 이벤트, 또는 한 줄에 하나씩 주소로 가져오십시오. 아무것도 바뀌지 않았습니다.',
  'Line {} of the list cannot be taken: {}. Nothing was changed.':
    '목록의 {}번째 줄을 받아들일 수 없습니다: {}. 아무것도 바뀌지 않았습니다.',
  '"{}" is no day like 2025-06-24': '“{}”은(는) 2025-06-24 같은 날짜가 아님',
  '"{}" is no address and no network': '“{}”은(는) 주소도 네트워크도 아님',
  '"{}" is none of {}': '“{}”은(는) 다음 중 하나가 아님: {}',
  '"{}" is no network like 203.0.113.0/24.': '“{}”은(는) 203.0.113.0/24 같은 네트워크가 아닙니다.',
  '"{}" does not occur as a source in this case.': '“{}”은(는) 이 사건의 출발지에 없습니다.',
  '{} cannot be used as address data: {}. Nothing was changed.':
    '{}: 주소 자료로 쓸 수 없습니다({}). 아무것도 바뀌지 않았습니다.',
  'it is empty': '비어 있음',
  'it is larger than 400 MB, which no table of networks is': '네트워크 표로는 너무 큼(400MB 초과)',
  'it is packed; unpack it, and load what it holds': '압축되어 있음. 풀어서 안의 파일을 불러오십시오',
  'it names neither a country nor a network of any address': '어떤 주소의 국가도 네트워크도 적혀 있지 않음',
  'it names countries by numbers that another file explains; load the .mmdb of the same edition':
    '국가를 다른 파일에서 설명하는 번호로 적음. 같은 판의 .mmdb를 불러오십시오',
  'its heading names no column of countries and none of AS numbers': '머리글에 국가 열도 AS 번호 열도 없음',
  'line {} states no range of addresses': '{}번째 줄에 주소 범위가 없음',
  'line {} is longer than any line of such a table': '{}번째 줄이 지나치게 김',
  'it holds more ranges than the whole Internet has': '인터넷 전체보다 범위가 많음',
  'its description of itself does not fit it': '자체 설명과 내용이 맞지 않음',

  'This event is on the incident timeline already: "{}". Edit that entry instead.':
    '이 이벤트는 이미 사건 경과에 있습니다: “{}”. 그 항목을 고치십시오.',
  'Note {} was withdrawn and stays as it is. Attach a new one instead.':
    '메모 {}번은 철회되어 그대로 남습니다. 새 메모를 다십시오.',
  'No link was drawn by hand in entry {}.': '{}번 항목에는 직접 그은 연결이 없습니다.',
  'Nothing called "{}" is in the evidence or the roster.': '증거와 명부에 “{}”이(가) 없습니다.',
  'There is no lead "{}" now: evidence, roster or statements have changed.':
    '“{}” 단서가 지금은 없습니다. 증거, 명부 또는 기재 내용이 바뀌었습니다.',
  'There is no actor {} in this case; it may have been joined to another.':
    '이 사건에 행위자 {}이(가) 없습니다. 다른 행위자와 합쳐졌을 수 있습니다.',
};
