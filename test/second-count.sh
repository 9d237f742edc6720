#!/bin/sh
# The headline figures of the sample case counted a second time, in another language and by another way: plain shell and
# POSIX awk over the raw files. Prints one `name value` a line. Usage: test/second-count.sh resources/sample-case
set -eu
export LC_ALL=C
cd "$1"

gateway() { gzip -dc gateway-2025-*.log.gz; }
# An event is what carries a client and a time in brackets.
events() { gateway | awk '/^[0-9a-f.:]+ - .* \[[0-9][0-9]\/[A-Z][a-z][a-z]\/2025:[0-9:]* \+0900\] \"/'; }

for file in gateway-2025-*.log.gz; do
  gzip -dc "$file" | awk -v file="$file" '
    /^$/ { blanks++; next }
    /^[0-9a-f.:]+ - .* \[[0-9][0-9]\/[A-Z][a-z][a-z]\/2025:[0-9:]* \+0900\] \"/ { events++; next }
    { rejects++ }
    END { print "events:" file, events + 0; print "rejects:" file, rejects + 0; print "blanks:" file, blanks + 0; print "lines:" file, NR }'
done
echo "events:token-issuer.jsonl.gz $(gzip -dc token-issuer.jsonl.gz | grep -cE '^(\{.*\}|java\..*)$')"
echo "rejects:token-issuer.jsonl.gz $(gzip -dc token-issuer.jsonl.gz | grep -vE '^(\{.*\}|java\..*)$' | grep -c .)"
echo "events:bastion-auth.log $(grep -c ' bastion-1 ' bastion-auth.log)"
echo "events:cloudtrail.json.gz $(gzip -dc cloudtrail.json.gz | awk '{ print gsub(/"eventVersion":/, "") }')"
echo "events:helpdesk-tickets.csv $(grep -c '^T-2025-[0-9][0-9]*;' helpdesk-tickets.csv)"

events | awk '{ split($0, part, "\""); split(part[3], numbers, " "); status[numbers[1]]++ } END { for (s in status) print "status:" s, status[s] }'
events | awk '{ match($0, /\[[^\]]*\]/); day[substr($0, RSTART + 1, 11)]++ } END { for (d in day) print "day:" d, day[d] }'
echo "addresses $(events | cut -d' ' -f1 | sort -u | wc -l)"
events | cut -d' ' -f1 | sort | uniq -c | sort -k1,1nr -k2,2 | head -5 | awk '{ print "top:" $2, $1 }'

suspect() { events | grep ' - svc-cs-console \['; }
echo "suspect:events $(suspect | wc -l)"
echo "suspect:addresses $(suspect | cut -d' ' -f1 | sort -u | wc -l)"
echo "suspect:tokens $(suspect | sed 's/.*"jti=\([^"]*\)".*/\1/' | sort -u | wc -l)"
echo "issued $(gzip -dc token-issuer.jsonl.gz | sed -n 's/.*"jti":"\([^"]*\)".*/\1/p' | sort -u | wc -l)"
echo "failed-passwords $(grep -c 'Failed password' bastion-auth.log)"
echo "secrets-read $(gzip -dc cloudtrail.json.gz | awk '{ print gsub(/"eventName":"GetSecretValue"/, "") }')"

# Days from 24 June to 18 November 2025 by the civil calendar, counted month by month.
awk 'BEGIN { split("31 28 31 30 31 30 31 31 30 31 30 31", days, " "); n = 18 - 24; for (m = 6; m < 11; m++) n += days[m]; print "dwell", n }'
